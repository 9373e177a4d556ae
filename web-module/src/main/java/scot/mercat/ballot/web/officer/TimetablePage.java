package scot.mercat.ballot.web.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.ballot.rules.BrokenRule;
import scot.mercat.ballot.rules.Source;
import scot.mercat.ballot.rules.Step;
import scot.mercat.ballot.rules.Timetable;
import scot.mercat.ballot.rules.TimetableEntry;
import scot.mercat.ballot.web.DateWords;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.Nation;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * The dates of one ballot.
 *
 * @param timetable as the days are kept; empty while none are, or where they became unlawful before
 *     the notice was out and papers were made
 * @param broken the rules that the days break since bank holidays changed
 * @param kept true right after the days were kept
 */
public record TimetablePage(
    Proposal proposal,
    Optional<Timetable> timetable,
    List<BrokenRule> broken,
    LocalDate today,
    boolean kept)
    implements Page {
  @Override
  public String template() {
    return "ballot/officer/timetable.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.timetable.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public String path() {
    return "officer/ballot/" + proposal.id().value() + "/timetable";
  }

  /** Whether a lawyer has still to look at the dates of the nation. */
  public boolean isUnreviewed() {
    return proposal.district().nation() != Nation.SCOTLAND;
  }

  /** What the law gives a date that we do not know, in the order of a ballot. */
  public List<Map.Entry<Step, Source>> unknown() {
    return timetable
        .map(dates ->
            dates.unknown().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList())
        .orElse(List.of());
  }

  /** Such as "by 24 September 2026, 17:00". */
  public static String when(TimetableEntry entry, Words words) {
    return DateWords.when(entry, words);
  }
}
