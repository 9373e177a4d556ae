package scot.mercat.businessplan;

import java.util.UUID;
import scot.mercat.businessplan.rules.PromiseState;

/**
 * What a year's report says of a promise.
 *
 * @param year from 1
 * @param pence spent on it in that year
 */
public record Report(UUID promise, int year, PromiseState state, String words, long pence) {
  public static final int LONGEST = 2000;
}
