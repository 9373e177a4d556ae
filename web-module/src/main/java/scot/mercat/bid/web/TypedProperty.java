package scot.mercat.bid.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scot.mercat.bid.rules.DateSpan;
import scot.mercat.bid.rules.LevyProperty;
import scot.mercat.bid.rules.LevyRules;
import scot.mercat.web.FormErrors;

/** A property as somebody typed it. */
public record TypedProperty(String value, String employees, Set<String> kinds) {
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9})(?:\\.([0-9]{1,2}))?");

  static TypedProperty of(LevyForm form, LevyRules rules) {
    Set<String> kinds = new HashSet<>(rules.kinds());
    kinds.retainAll(form.kinds);
    return new TypedProperty(form.value.strip(), form.employees.strip(), kinds);
  }

  FormErrors errors(LevyRules rules) {
    return FormErrors.NONE
        .when(
            rules.needs().value(kinds) && hundredths(value).isEmpty(),
            "value",
            "bid.levy.error.value")
        .when(
            rules.needs().employees(kinds) && hundredths(employees).isEmpty(),
            "employees",
            "bid.levy.error.employees");
  }

  /** Only for what has no errors; what the rules do not ask for may be missing. */
  LevyProperty property() {
    TreeMap<LocalDate, Long> values = new TreeMap<>();
    hundredths(value).ifPresent(known -> values.put(LocalDate.MIN, known));
    return new LevyProperty(
        "", "", "", values, hundredths(employees).orElse(0), kinds, DateSpan.ALWAYS);
  }

  /** Reads £25,000 and 25 000 and 7.5 and 7,5 and digits of any script. */
  static OptionalLong hundredths(String text) {
    String digits =
        text.chars()
            .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    var number =
        NUMBER.matcher(
            digits
                .replaceAll("[£\\u2066-\\u2069]", "")
                .replaceAll("(?<=[0-9])[,٬ \\u00A0\\u202F](?=[0-9]{3}(?![0-9]))", "")
                .replaceAll("[,٫]", ".")
                .strip());
    if (!number.matches()) {
      return OptionalLong.empty();
    }
    String decimals = number.group(2) == null ? "00" : (number.group(2) + "0").substring(0, 2);
    return OptionalLong.of(Long.parseLong(number.group(1) + decimals));
  }
}
