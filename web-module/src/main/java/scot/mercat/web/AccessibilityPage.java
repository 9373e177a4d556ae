package scot.mercat.web;

import java.time.LocalDate;
import scot.mercat.translations.Words;

/** The accessibility statement as read today: what is not mended in time is called late. */
public record AccessibilityPage(AccessibilityStatement statement, LocalDate today) implements Page {
  @Override
  public String template() {
    return "web/about/accessibility.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("web.accessibility.title");
  }

  @Override
  public boolean isHelpedByScript() {
    return false;
  }
}
