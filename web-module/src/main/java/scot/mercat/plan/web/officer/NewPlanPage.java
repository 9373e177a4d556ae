package scot.mercat.plan.web.officer;

import java.util.Map;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The form that begins a plan.
 *
 * @param localities names by code
 */
public record NewPlanPage(NewPlanEntries entries, FormErrors errors, Map<String, String> localities)
    implements Page {
  @Override
  public String template() {
    return "plan/officer/new-plan.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("plan.new.heading");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
