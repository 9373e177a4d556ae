package scot.mercat.impact.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The answer that a partnership owes on a consultation. It is given when every theme has a decision
 * that people can read, and no response waits to be put into a theme: nobody who spoke is left
 * without an answer.
 *
 * @param promised the day by which it was promised
 * @param themes how many themes there are
 * @param answered how many of them have a published decision
 * @param uncoded how many responses are in no theme and not out of scope
 */
public record Debt(LocalDate promised, int themes, int answered, long uncoded) {
  /** How it stands; what is worst comes first. */
  public enum State {
    LATE,
    DUE,
    ANSWERED;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public State state(LocalDate today) {
    if (themes > 0 && answered == themes && uncoded == 0) {
      return State.ANSWERED;
    }
    return today.isAfter(promised) ? State.LATE : State.DUE;
  }

  /** Days since the promised day, or until it; never negative. */
  public long days(LocalDate today) {
    return Math.abs(ChronoUnit.DAYS.between(promised, today));
  }
}
