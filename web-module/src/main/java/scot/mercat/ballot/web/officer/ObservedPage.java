package scot.mercat.ballot.web.officer;

import java.util.ArrayList;
import java.util.List;
import scot.mercat.ballot.ObservedPaper;
import scot.mercat.ballot.Observing.Seen;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Papers as observers see them.
 *
 * @param number of this part of the list, from 1
 */
public record ObservedPage(Proposal proposal, Seen seen, int number) implements Page {
  private static final int LINES = 100;

  /** Within the list, whatever was asked for. */
  public ObservedPage {
    number = Math.clamp(number, 1, Math.max(1, (all(seen).size() + LINES - 1) / LINES));
  }

  @Override
  public String template() {
    return "ballot/officer/observed.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.observed.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public String path() {
    return "officer/ballot/" + proposal.id().value();
  }

  private static List<ObservedPaper> all(Seen seen) {
    return seen instanceof Seen.Papers(var papers, _, _) ? papers : List.of();
  }

  public List<ObservedPaper> papers() {
    List<ObservedPaper> all = all(seen);
    int from = (number - 1) * LINES;
    return new ArrayList<>(all.subList(from, Math.min(all.size(), from + LINES)));
  }

  public int last() {
    return Math.max(1, (all(seen).size() + LINES - 1) / LINES);
  }
}
