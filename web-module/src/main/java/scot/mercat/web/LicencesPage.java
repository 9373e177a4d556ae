package scot.mercat.web;

import java.util.List;
import scot.mercat.translations.Words;

/** Whose work this is built on, in the words that their licences ask to pass on. */
public record LicencesPage(List<Notice> notices) implements Page {
  public LicencesPage {
    notices = List.copyOf(notices);
  }

  /**
   * @param name what the notice is about
   * @param text plain, with the line breaks of its authors
   */
  public record Notice(String name, String text) {}

  @Override
  public String template() {
    return "web/about/licences.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("web.licences.title");
  }

  @Override
  public boolean isHelpedByScript() {
    return false;
  }
}
