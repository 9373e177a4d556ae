package scot.mercat.bid.rules;

import java.time.LocalDate;

/**
 * One rule of a levy.
 *
 * @param line on which it is written
 * @param window when it holds
 */
public record LevyClause(int line, DateSpan window, LevyWho who, LevyEffect effect) {
  boolean holdsFor(LevyProperty property, LocalDate day, long value) {
    return window.contains(day) && who.includes(property, value);
  }

  /** Two charges on one property at a time: nobody could say which. */
  boolean contradicts(LevyClause other) {
    return effect instanceof LevyEffect.Charge
        && other.effect instanceof LevyEffect.Charge
        && window.meets(other.window)
        && who.meets(other.who);
  }
}
