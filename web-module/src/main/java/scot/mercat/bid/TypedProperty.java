package scot.mercat.bid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scot.mercat.bid.rules.DateSpan;
import scot.mercat.bid.rules.LevyProperty;
import scot.mercat.bid.rules.LevyRules;
import scot.mercat.web.FormErrors;

/** A property as somebody typed it, to see what they would pay by one or several sets of rules. */
public record TypedProperty(String value, String employees, Set<String> kinds) {
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9})(?:\\.([0-9]{1,2}))?");

  /** Of kinds only those that the rules name. */
  public static TypedProperty of(
      String value, String employees, Collection<String> kinds, List<LevyRules> rules) {
    Set<String> named = new HashSet<>(kinds(rules));
    named.retainAll(kinds);
    return new TypedProperty(value.strip(), employees.strip(), named);
  }

  /** The kinds of property that any of the rules names, in their order. */
  public static List<String> kinds(List<LevyRules> rules) {
    return rules.stream().flatMap(one -> one.kinds().stream()).distinct().toList();
  }

  /** What any of the rules asks for and is not there. */
  public FormErrors errors(List<LevyRules> rules) {
    boolean needsValue = rules.stream().anyMatch(one -> one.needs().value(kinds));
    boolean needsEmployees = rules.stream().anyMatch(one -> one.needs().employees(kinds));
    return FormErrors.NONE
        .when(needsValue && hundredths(value).isEmpty(), "value", "bid.levy.error.value")
        .when(
            needsEmployees && hundredths(employees).isEmpty(),
            "employees",
            "bid.levy.error.employees");
  }

  /** Only for what has no errors; what the rules do not ask for may be missing. */
  public LevyProperty property() {
    TreeMap<LocalDate, Long> values = new TreeMap<>();
    hundredths(value).ifPresent(known -> values.put(LocalDate.MIN, known));
    return new LevyProperty(
        "", "", "", values, hundredths(employees).orElse(0), kinds, DateSpan.ALWAYS);
  }

  /** Reads £25,000 and 25 000 and 7.5 and 7,5 and digits of any script. */
  public static OptionalLong hundredths(String text) {
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
