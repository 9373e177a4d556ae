package scot.mercat.ballot.web.officer;

import java.util.List;
import scot.mercat.ballot.rules.TimetableEntry;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** What is due now, ballot by ballot. */
public record DuePage(List<Ballot> ballots) implements Page {
  public DuePage {
    ballots = List.copyOf(ballots);
  }

  /**
   * One ballot whose day is fixed.
   *
   * @param isLawful false where a new bank holiday has made its days unlawful
   * @param due what is to be done now
   */
  public record Ballot(Proposal proposal, boolean isLawful, List<TimetableEntry> due) {}

  @Override
  public String template() {
    return "ballot/officer/due.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.timetable.due.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
