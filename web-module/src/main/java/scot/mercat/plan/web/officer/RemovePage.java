package scot.mercat.plan.web.officer;

import scot.mercat.plan.Paragraph;
import scot.mercat.plan.Plan;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Asks whether a paragraph is really to go, and says what that means.
 *
 * @param text its plain words
 * @param isPublished whether residents have ever read it
 */
public record RemovePage(Plan plan, Paragraph paragraph, String text, boolean isPublished)
    implements Page {
  @Override
  public String template() {
    return "plan/officer/remove.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("plan.remove.heading");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
