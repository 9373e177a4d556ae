package scot.mercat.ballot.web.officer;

import java.util.List;
import scot.mercat.ballot.rules.StepsReview;
import scot.mercat.translations.Language;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** In which languages voters are told how to vote, and who has checked each. */
public record StepsListPage(List<Line> lines) implements Page {
  public StepsListPage {
    lines = List.copyOf(lines);
  }

  /**
   * One language.
   *
   * @param name of who checked it last; empty where nobody has, or they are gone
   */
  public record Line(Language language, StepsReview.State state, String name) {}

  @Override
  public String template() {
    return "ballot/officer/steps-list.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.steps.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
