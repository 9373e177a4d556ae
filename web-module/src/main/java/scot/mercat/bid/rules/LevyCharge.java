package scot.mercat.bid.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What one person owes for one property and year.
 *
 * @param payer the person who is liable, or the owner
 * @param pence the end of the sum
 */
public record LevyCharge(
    LevyProperty property, LevyYear year, String payer, long pence, List<LevyStep> steps) {
  public LevyCharge {
    steps = List.copyOf(steps);
  }

  LevyCharge goingOn(LevyStep step, long sum) {
    List<LevyStep> all = new ArrayList<>(steps);
    all.add(step);
    return new LevyCharge(property, year, payer, sum, all);
  }
}
