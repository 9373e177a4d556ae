package scot.mercat.plan.web.officer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import scot.mercat.plan.rules.Facts;
import scot.mercat.web.FormErrors;

/** What was typed of an indicator: its figures at the start, now and aimed at. */
public record FigureEntries(String baseline, String now, String target, String unit) {
  public static final List<String> UNITS = List.of("percent", "units", "years");

  static FigureEntries of(Facts facts) {
    return new FigureEntries(
        facts.get("baseline").orElse(""),
        facts.get("now").orElse(""),
        facts.get("target").orElse(""),
        facts.get("unit").orElse("percent"));
  }

  FormErrors errors(FormErrors before) {
    return before
        .when(isNoNumber(baseline), "baseline", "plan.figure.wrong")
        .when(isNoNumber(now), "now", "plan.figure.wrong")
        .when(isNoNumber(target), "target", "plan.figure.wrong")
        .when(
            unit.equals("percent")
                && Stream.of(baseline, now, target).anyMatch(this::isOverHundred),
            "unit",
            "plan.figure.hundred")
        .when(!UNITS.contains(unit), "unit", "plan.figure.wrong");
  }

  void addTo(Map<String, String> facts) {
    facts.put("baseline", baseline);
    facts.put("now", now);
    facts.put("target", target);
    facts.put("unit", unit);
  }

  private static boolean isNoNumber(String figure) {
    return !figure.matches("([0-9]{1,9}(\\.[0-9]{1,3})?)?");
  }

  private boolean isOverHundred(String figure) {
    return !figure.isEmpty() && !isNoNumber(figure) && Double.parseDouble(figure) > 100;
  }
}
