package scot.mercat.bid.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a property would owe for a whole year by the rules and the value of one day. Each step is
 * rounded to the penny before the next goes on from it, as a sum on paper is.
 */
final class LevySum {
  private final LevyRules rules;
  private final LevyProperty property;
  private final LocalDate day;
  private final long value;
  private final List<LevyStep> steps = new ArrayList<>();

  private LevySum(LevyRules rules, LevyProperty property, LocalDate day, long value) {
    this.rules = rules;
    this.property = property;
    this.day = day;
    this.value = value;
  }

  record Yearly(long pence, List<LevyStep> steps) {
    Yearly {
      steps = List.copyOf(steps);
    }
  }

  static Yearly of(LevyRules rules, LevyProperty property, LevyYear year, LocalDate day) {
    long value = property.valueOn(listDay(rules, year, day));
    LevySum sum = new LevySum(rules, property, day, value);
    return new Yearly(sum.pence(year), sum.steps);
  }

  private static LocalDate listDay(LevyRules rules, LevyYear year, LocalDate day) {
    return switch (rules.basis().value()) {
      case AS_AT_BALLOT -> LocalDate.MIN;
      case AT_ONCE -> day;
      case EACH_YEAR -> year.span().from();
    };
  }

  private long pence(LevyYear year) {
    addFacts();
    Optional<LevyClause> exempt = holding(LevyEffect.Exempt.class).stream().findFirst();
    if (exempt.isPresent()) {
      steps.add(new LevyStep.Exempt(exempt.get().who()));
      return 0;
    }
    Optional<LevyClause> charge = charge();
    if (charge.isEmpty()) {
      steps.add(new LevyStep.NoCharge());
      return 0;
    }
    return limited(risen(reduced(charged(charge.get())), year.number()));
  }

  private void addFacts() {
    LevyNeeds needs = rules.needs();
    if (needs.value(property.kinds())) {
      steps.add(new LevyStep.Value(value));
    }
    if (needs.employees(property.kinds())) {
      steps.add(new LevyStep.Employees(property.employees()));
    }
  }

  /** A kind's own charge goes before that of every property. */
  private Optional<LevyClause> charge() {
    List<LevyClause> charges = holding(LevyEffect.Charge.class);
    return charges.stream()
        .filter(clause -> !clause.who().kind().isEmpty())
        .findFirst()
        .or(() -> charges.stream().findFirst());
  }

  private long charged(LevyClause clause) {
    return switch ((LevyEffect.Charge) clause.effect()) {
      case LevyEffect.Rate rate -> rated(clause.who(), rate.millionths());
      case LevyEffect.Sum(long pence) -> step(new LevyStep.Sum(clause.who(), pence), pence);
    };
  }

  private long rated(LevyWho who, long rate) {
    long left = rate;
    for (LevyClause clause : holding(LevyEffect.PointsOff.class)) {
      long points = ((LevyEffect.PointsOff) clause.effect()).millionths();
      left = Math.max(0, left - points);
      steps.add(new LevyStep.PointsOff(clause.who(), points, left));
    }
    long pence = Shares.of(Math.max(0, value), left, Shares.MILLION);
    return step(new LevyStep.Rate(who, left, pence), pence);
  }

  private long reduced(long pence) {
    long left = pence;
    for (LevyClause clause : holding(LevyEffect.PercentOff.class)) {
      long off = ((LevyEffect.PercentOff) clause.effect()).millionths();
      left = Shares.of(left, Shares.MILLION - off, Shares.MILLION);
      steps.add(new LevyStep.PercentOff(clause.who(), off, left));
    }
    return left;
  }

  private long risen(long pence, int year) {
    long sum = pence;
    for (int later = 2; later <= year && rules.rise() > 0; later++) {
      sum = Shares.of(sum, Shares.MILLION + rules.rise(), Shares.MILLION);
      steps.add(new LevyStep.Rise(later, rules.rise(), sum));
    }
    return sum;
  }

  private long limited(long pence) {
    LevyLimits limits = rules.limits();
    if (pence > 0 && pence < limits.least()) {
      return step(new LevyStep.Least(limits.least()), limits.least());
    }
    return pence > limits.most() ? step(new LevyStep.Most(limits.most()), limits.most()) : pence;
  }

  private <T extends LevyEffect> List<LevyClause> holding(Class<T> effect) {
    return rules.with(effect).filter(clause -> clause.holdsFor(property, day, value)).toList();
  }

  private long step(LevyStep step, long pence) {
    steps.add(step);
    return pence;
  }
}
