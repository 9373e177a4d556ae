package scot.mercat.businessplan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a business plan promises.
 *
 * @param number from 1 in its proposal
 * @param text what would be done
 * @param measure how anybody could tell that it is
 * @param due by when
 * @param penceAYear what it may cost each year
 */
public record Promise(
    UUID id, int number, String text, String measure, LocalDate due, long penceAYear) {
  public static final int LONGEST = 1000;
}
