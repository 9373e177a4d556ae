package scot.mercat.impact.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was decided on a theme. */
public enum Decision {
  ADOPTED,
  PARTLY,
  NOT_ADOPTED,
  /** Somebody else decides, and has been told. */
  PASSED_ON,
  ALREADY_PLANNED;

  /** As rows, forms and files name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Decision> find(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
