package scot.mercat.support.web.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.support.SupportMethod;
import scot.mercat.support.rules.Way;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.TypedDay;

/** The method of gathering statements, as it was typed. */
public record TypedMethod(TypedDay agreedOn, String words, Set<Way> ways) {
  public TypedMethod {
    ways = Set.copyOf(ways);
  }

  static TypedMethod of(Entries entries) {
    Set<Way> ways = EnumSet.noneOf(Way.class);
    for (Way way : Way.values()) {
      if (entries.text(way.code()).equals("yes")) {
        ways.add(way);
      }
    }
    return new TypedMethod(TypedDay.of(entries, ""), entries.text("method"), ways);
  }

  static TypedMethod of(SupportMethod method) {
    return new TypedMethod(TypedDay.of(method.agreedOn()), method.words(), method.ways());
  }

  FormErrors errors(Instant now) {
    LocalDate today = CivilTime.day(now);
    int longest = SupportMethod.LONGEST;
    return FormErrors.NONE
        .when(agreedOn.date().isEmpty(), "day", "bid.error.date")
        .when(
            agreedOn.date().filter(day -> day.isAfter(today)).isPresent(),
            "day",
            "support.error.future")
        .when(words.isEmpty(), "method", "bid.error.missing")
        .when(words.length() > longest, "method", "bid.error.too-long", longest)
        .when(ways.isEmpty(), "online", "support.error.ways");
  }

  /**
   * @throws java.util.NoSuchElementException where there are errors
   */
  SupportMethod method(Instant now) {
    return new SupportMethod(agreedOn.date().orElseThrow(), words, ways, now);
  }
}
