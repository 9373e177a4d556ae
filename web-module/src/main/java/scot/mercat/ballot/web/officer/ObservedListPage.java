package scot.mercat.ballot.web.officer;

import java.util.List;
import scot.mercat.ballot.HeldBallot;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Ballots that are closed, for those who observe the count.
 *
 * @param ballots of the observer's body
 */
public record ObservedListPage(List<HeldBallot> ballots) implements Page {
  public ObservedListPage {
    ballots = List.copyOf(ballots);
  }

  @Override
  public String template() {
    return "ballot/officer/observed-list.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.observed.list");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
