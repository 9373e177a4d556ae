package scot.mercat.bid.rules;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at, and when.
 *
 * @param chargeableDay who is liable on this day pays for the whole year; null where each pays for
 *     the days on which they are liable
 */
public record LevyBasis(
    ListedValue value, @Nullable MonthDay chargeableDay, boolean ownerPaysWhenEmpty) {
  /** Which rateable value counts when the list changes. */
  public enum ListedValue {
    /** The one before any change. */
    AS_AT_BALLOT,
    /** The one of the day, so that a change that is backdated changes the sum back to that day. */
    AT_ONCE,
    /** The one of the first day of the levy's year, so that a change counts from the next year. */
    EACH_YEAR
  }
}
