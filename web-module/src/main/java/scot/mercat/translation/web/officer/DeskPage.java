package scot.mercat.translation.web.officer;

import java.util.List;
import scot.mercat.plan.Plan;
import scot.mercat.translation.DeskCounts;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** How much of each plan is in each language. */
public record DeskPage(List<OnePlan> plans) implements Page {
  /**
   * @param title in English
   */
  public record OnePlan(Plan plan, String title, List<DeskCounts> counts) {}

  @Override
  public String template() {
    return "translation/officer/desk.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("translation.desk.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
