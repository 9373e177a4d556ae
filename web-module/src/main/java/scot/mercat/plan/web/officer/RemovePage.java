package scot.mercat.plan.web.officer;

import scot.mercat.plan.DraftView;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.Plan;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Asks whether a paragraph is really to go, and says what that means.
 *
 * @param isPublished whether residents have ever read it
 */
public record RemovePage(DraftView view, Paragraph paragraph, boolean isPublished) implements Page {
  @Override
  public String template() {
    return "plan/officer/remove.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("plan.remove.heading");
  }

  public Plan plan() {
    return view.version().plan();
  }

  /** Its plain words. */
  public String text() {
    return view.plain(paragraph);
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
