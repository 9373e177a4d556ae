package scot.mercat.businessplan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import scot.mercat.bid.rules.LevyCharge;
import scot.mercat.bid.rules.LevyProperty;
import scot.mercat.bid.rules.LevyRoll;
import scot.mercat.bid.rules.LevyRules;
import scot.mercat.businessplan.LevyOption;

/**
 * An option, and what somebody would pay under it.
 *
 * @param charges by property and then by year; empty while nothing has been asked
 */
public record OptionSum(LevyOption option, LevyRules rules, List<LevyCharge> charges) {
  public OptionSum {
    charges = List.copyOf(charges);
  }

  public static OptionSum of(LevyOption option, List<LevyProperty> properties) {
    LevyRules rules = option.rules();
    return new OptionSum(option, rules, LevyRoll.of(rules, properties).charges());
  }

  /** Pence for all properties in the first year. */
  public long firstYear() {
    return charges.stream()
        .filter(charge -> charge.year().number() == 1)
        .mapToLong(LevyCharge::pence)
        .sum();
  }

  /** Pence for all properties over the whole term. */
  public long total() {
    return charges.stream().mapToLong(LevyCharge::pence).sum();
  }

  /** What is owed by the number of each property. */
  public Map<String, List<LevyCharge>> byProperty() {
    Map<String, List<LevyCharge>> charged = new LinkedHashMap<>();
    for (LevyCharge charge : charges) {
      String property = charge.property().property();
      charged.put(property, charges.stream().filter(one -> isOf(one, property)).toList());
    }
    return charged;
  }

  private static boolean isOf(LevyCharge charge, String property) {
    return charge.property().property().equals(property);
  }
}
