package scot.mercat.receipt.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import scot.mercat.shared.rules.CivilTime;

/**
 * The order in which the stages of a receipt are shown. Some stages are known by their day alone: a
 * board that considered a comment on the day it came stands after "we have your comment", whatever
 * hour was written for it.
 */
public final class Course {
  private Course() {}

  /**
   * @param told in the order in which they were written down; the first says that it came
   * @param at when each became so
   * @return by day, and within a day as they were told; nothing stands before the first, since a
   *     comment may come into a theme that was considered before
   */
  public static <T> List<T> of(List<T> told, Function<T, Instant> at) {
    if (told.isEmpty()) {
      return told;
    }
    LocalDate came = CivilTime.day(at.apply(told.getFirst()));
    return told.stream()
        .sorted(Comparator.comparing(stage -> later(CivilTime.day(at.apply(stage)), came)))
        .toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
