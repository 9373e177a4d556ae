package scot.mercat.ballot.web.officer;

import java.util.List;
import scot.mercat.ballot.rules.BrokenRule;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The days that a ballot holder fixes.
 *
 * @param broken the rules that refuse what was typed
 * @param lead key of the words on what can still be changed
 */
public record DaysPage(
    Proposal proposal, TypedDays typed, List<BrokenRule> broken, String lead, FormErrors errors)
    implements Page {
  public DaysPage {
    broken = List.copyOf(broken);
  }

  @Override
  public String template() {
    return "ballot/officer/days.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.timetable.fix");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public String path() {
    return "officer/ballot/" + proposal.id().value() + "/timetable";
  }
}
