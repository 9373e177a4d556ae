package scot.mercat.bid.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What everybody owes in each year, by property in the order given, and then by year. */
public record LevyRoll(LevyRules rules, List<LevyCharge> charges) {
  public LevyRoll {
    charges = List.copyOf(charges);
  }

  public static LevyRoll of(LevyRules rules, List<LevyProperty> properties) {
    List<LevyYear> years = rules.term().years();
    List<LevyCharge> charges = new ArrayList<>();
    for (LevyProperty property : properties) {
      years.forEach(year -> charge(rules, property, year).ifPresent(charges::add));
    }
    return new LevyRoll(rules, PersonLimit.apply(rules.limits().mostOfPerson(), charges));
  }

  public List<LevyCharge> of(LevyYear year) {
    return charges.stream().filter(charge -> charge.year().equals(year)).toList();
  }

  private static Optional<LevyCharge> charge(
      LevyRules rules, LevyProperty property, LevyYear year) {
    return property
        .liable()
        .within(year.span())
        .map(span -> owed(rules, property, year, span))
        .map(owed ->
            new LevyCharge(
                property,
                year,
                property.payer(rules.basis().ownerPaysWhenEmpty()),
                owed.pence(),
                owed.steps()));
  }

  private static LevySum.Yearly owed(
      LevyRules rules, LevyProperty property, LevyYear year, DateSpan liable) {
    MonthDay chargeable = rules.basis().chargeableDay();
    if (chargeable == null) {
      return added(year, parts(rules, property, year, liable));
    }
    LocalDate day = year.on(chargeable);
    return liable.contains(day)
        ? LevySum.of(rules, property, year, day)
        : new LevySum.Yearly(0, List.of(new LevyStep.NotLiable(day)));
  }

  /** Days in a row on which the sum for a whole year stays the same. */
  private record Part(DateSpan span, LevySum.Yearly sum) {}

  private static List<Part> parts(
      LevyRules rules, LevyProperty property, LevyYear year, DateSpan liable) {
    List<Part> parts = new ArrayList<>();
    for (DateSpan piece : pieces(rules, property, liable)) {
      LevySum.Yearly sum = LevySum.of(rules, property, year, piece.from());
      boolean goesOn = !parts.isEmpty() && parts.getLast().sum().equals(sum);
      LocalDate from = goesOn ? parts.removeLast().span().from() : piece.from();
      parts.add(new Part(new DateSpan(from, piece.until()), sum));
    }
    return parts;
  }

  private static List<DateSpan> pieces(LevyRules rules, LevyProperty property, DateSpan liable) {
    TreeSet<LocalDate> starts = new TreeSet<>(List.of(liable.from()));
    Stream.concat(
            property.values().keySet().stream(),
            rules.clauses().stream().flatMap(clause -> clause.window().turns()))
        .filter(liable::contains)
        .forEach(starts::add);
    return starts.stream()
        .map(start ->
            Optional.ofNullable(starts.higher(start))
                .map(next -> new DateSpan(start, next.minusDays(1)))
                .orElse(new DateSpan(start, liable.until())))
        .toList();
  }

  private static LevySum.Yearly added(LevyYear year, List<Part> parts) {
    List<LevyStep> steps = new ArrayList<>();
    long pence = 0;
    for (Part part : parts) {
      long owed = Shares.of(part.sum().pence(), part.span().days(), year.length());
      steps.addAll(part.sum().steps());
      if (part.span().days() < year.length()) {
        steps.add(new LevyStep.Days(part.span(), year.length(), owed));
      }
      pence += owed;
    }
    if (parts.size() > 1) {
      steps.add(new LevyStep.Added(pence));
    }
    return new LevySum.Yearly(pence, steps);
  }
}
