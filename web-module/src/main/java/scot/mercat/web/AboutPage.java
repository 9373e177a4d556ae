package scot.mercat.web;

import scot.mercat.translations.Words;

/** A page about the website that holds no facts of its own: its name gives template and title. */
public record AboutPage(String name, String titleKey) implements Page {
  @Override
  public String template() {
    return "web/about/" + name + ".jte";
  }

  @Override
  public String title(Words words) {
    return words.say(titleKey);
  }

  @Override
  public boolean isHelpedByScript() {
    return false;
  }
}
