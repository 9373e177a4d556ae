package scot.mercat.bid.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import scot.mercat.shared.rules.JsonWriter;

/** Writes what everybody owes as JSON, by property and year, with each step of each sum. */
public final class LevyReport {
  private LevyReport() {}

  public static String json(LevyRoll roll) {
    Map<String, List<LevyCharge>> properties =
        roll.charges().stream()
            .collect(
                Collectors.groupingBy(
                    charge -> charge.property().property(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return JsonWriter.object(root ->
        root.put("pence", total(roll.charges()))
            .list("years", roll.rules().term().years(), (o, year) -> year(o, roll, year))
            .list("properties", properties.entrySet(), (o, entry) -> property(o, entry)));
  }

  private static void year(JsonWriter json, LevyRoll roll, LevyYear year) {
    span(json.put("year", year.number()), year.span()).put("pence", total(roll.of(year)));
  }

  private static void property(JsonWriter json, Map.Entry<String, List<LevyCharge>> property) {
    json.put("property", property.getKey())
        .put("pence", total(property.getValue()))
        .list("years", property.getValue(), LevyReport::charge);
  }

  private static void charge(JsonWriter json, LevyCharge charge) {
    json.put("year", charge.year().number())
        .put("person", charge.property().person())
        .put("payer", charge.payer())
        .put("statutory", charge.property().isStatutory())
        .put("pence", charge.pence())
        .list("steps", charge.steps(), LevyReport::step);
  }

  private static void step(JsonWriter json, LevyStep step) {
    switch (step) {
      case LevyStep.Value(long value) -> name(json, "rateable-value").put("value", value);
      case LevyStep.Employees(long count) -> name(json, "employees").put("hundredths", count);
      case LevyStep.Exempt(LevyWho who) -> sum(name(json, "exempt", who), 0);
      case LevyStep.NoCharge() -> sum(name(json, "no-charge"), 0);
      case LevyStep.NotLiable(var day) ->
          sum(name(json, "not-liable").put("day", day.toString()), 0);
      case LevyStep.PointsOff(LevyWho who, long off, long left) ->
          name(json, "points-off", who).put("millionths", off).put("left", left);
      case LevyStep.Rate(LevyWho who, long rate, long pence) ->
          sum(name(json, "rate", who).put("millionths", rate), pence);
      case LevyStep.Sum(LevyWho who, long pence) -> sum(name(json, "sum", who), pence);
      case LevyStep.PercentOff(LevyWho who, long off, long pence) ->
          sum(name(json, "percent-off", who).put("millionths", off), pence);
      case LevyStep.Rise(int year, long rise, long pence) ->
          sum(name(json, "rise").put("for-year", year).put("millionths", rise), pence);
      case LevyStep.Least(long pence) -> sum(name(json, "least"), pence);
      case LevyStep.Most(long pence) -> sum(name(json, "most"), pence);
      case LevyStep.Days(DateSpan span, long length, long pence) ->
          sum(span(name(json, "days"), span).put("days", span.days()).put("of", length), pence);
      case LevyStep.Added(long pence) -> sum(name(json, "added"), pence);
      case LevyStep.PersonMost(long most, long together, long pence) ->
          sum(name(json, "person-most").put("most", most).put("together", together), pence);
    }
  }

  private static JsonWriter name(JsonWriter json, String name) {
    return json.put("step", name);
  }

  private static JsonWriter name(JsonWriter json, String name, LevyWho who) {
    return name(json, name).put("who", who.text());
  }

  private static void sum(JsonWriter json, long pence) {
    json.put("pence", pence);
  }

  private static JsonWriter span(JsonWriter json, DateSpan span) {
    return json.put("from", span.from().toString()).put("until", span.until().toString());
  }

  private static long total(Collection<LevyCharge> charges) {
    return charges.stream().mapToLong(LevyCharge::pence).sum();
  }
}
