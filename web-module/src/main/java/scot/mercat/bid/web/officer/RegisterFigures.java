package scot.mercat.bid.web.officer;

import java.util.List;
import java.util.stream.Collectors;
import scot.mercat.bid.rules.Entry;

/**
 * How big a register is.
 *
 * @param persons entitled to vote
 * @param votes one for each person and property
 * @param hundredths what all votes count by value, in hundredths of a pound
 */
public record RegisterFigures(int persons, int properties, int votes, long hundredths) {
  private static final int HUNDRED = 100;

  static RegisterFigures of(List<Entry> entries) {
    List<Entry> voting = entries.stream().filter(entry -> entry.facts().isVoting()).toList();
    return new RegisterFigures(
        voting.stream().map(Entry::person).collect(Collectors.toSet()).size(),
        entries.stream().map(Entry::property).collect(Collectors.toSet()).size(),
        voting.size(),
        voting.stream().mapToLong(entry -> entry.facts().hundredths()).sum());
  }

  /** Whole pounds, as they are shown. */
  public long pounds() {
    return hundredths / HUNDRED;
  }
}
