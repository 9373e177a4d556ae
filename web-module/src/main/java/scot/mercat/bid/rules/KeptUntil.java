package scot.mercat.bid.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long personal data about a proposal is kept: no longer than it is needed for (UK GDPR article
 * 5(1)(e)), and never less than the six months that the papers of a ballot are kept by law
 * (paragraph 19 of the schedules). What a partnership may want to know about this stands in {@code
 * decisions/0019-days-of-deletion.md}.
 *
 * @param startsOn first day of the term
 * @param months of the term
 */
public record KeptUntil(LocalDate startsOn, int months, BallotEnding ending) {
  /** What was written so lately is kept, even where its day is over. */
  public static final Period LATELY = Period.ofDays(180);

  /** After a proposal that was never put to a vote. */
  private static final Period UNUSED = Period.ofMonths(12);

  /** After the last day to question the result. */
  private static final Period ANSWERS = Period.ofDays(28);

  /** After the last day of the term, to send the last bills and make up the accounts. */
  private static final Period ACCOUNTS = Period.ofMonths(6);

  /** The last day; nothing while it cannot be known. */
  public Optional<LocalDate> lastDay(Kept kept) {
    return switch (ending) {
      case BallotEnding.NotHeld(LocalDate planned) -> Optional.of(planned.plus(UNUSED));
      case BallotEnding.Running _ -> Optional.empty();
      case BallotEnding.Challenged(LocalDate declared) ->
          kept == Kept.WISHES ? Optional.of(declared) : Optional.empty();
      case BallotEnding.Ended ended -> Optional.of(lastDay(kept, ended));
    };
  }

  private LocalDate lastDay(Kept kept, BallotEnding.Ended ended) {
    return switch (kept) {
      case WISHES -> ended.declared();
      case CODES -> ended.isApproved() ? register(ended) : answered(ended);
      case WORDS -> answered(ended);
      case EVIDENCE -> ended.papersUntil();
      case REGISTER -> ended.isApproved() ? register(ended) : ended.papersUntil();
    };
  }

  private static LocalDate answered(BallotEnding.Ended ended) {
    return ended.challengeUntil().plus(ANSWERS);
  }

  private LocalDate register(BallotEnding.Ended ended) {
    return later(ended.papersUntil(), end());
  }

  private LocalDate end() {
    return accountsMade(startsOn, months);
  }

  /** When the last bills of a term are sent and its accounts made up. */
  public static LocalDate accountsMade(LocalDate startsOn, int months) {
    return startsOn.plusMonths(months).minusDays(1).plus(ACCOUNTS);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Whether the last day is over. */
  public boolean isOver(Kept kept, LocalDate today) {
    return lastDay(kept).filter(today::isAfter).isPresent();
  }
}
