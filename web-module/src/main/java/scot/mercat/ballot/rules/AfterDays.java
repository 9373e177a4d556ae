package scot.mercat.ballot.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scot.mercat.bid.rules.Nation;

/**
 * The days that bind a ballot after its declaration, in Europe/London.
 *
 * @param isApproved whether the declared result approves the proposals
 * @param declared the day of the declaration
 * @param vetoUntilOn the last day of a veto; null where the law's day is not known
 * @param challengeUntilOn the last day to ask the government; null where it is not known
 * @param keptUntilOn the last day that the papers are kept without an order; null where it is not
 *     known
 */
public record AfterDays(
    Nation nation,
    boolean isApproved,
    LocalDate declared,
    @Nullable LocalDate vetoUntilOn,
    @Nullable LocalDate challengeUntilOn,
    @Nullable LocalDate keptUntilOn) {
  /** Nothing in Scotland, where a council vetoes before the ballot (section 42 of the 2006 Act). */
  public Optional<LocalDate> vetoUntil() {
    return Optional.ofNullable(vetoUntilOn).filter(_ -> nation != Nation.SCOTLAND);
  }

  public Optional<LocalDate> challengeUntil() {
    return Optional.ofNullable(challengeUntilOn);
  }

  public Optional<LocalDate> keptUntil() {
    return Optional.ofNullable(keptUntilOn);
  }
}
