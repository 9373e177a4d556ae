package scot.mercat.impact.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The texts of an answer. */
public enum Field {
  SAID,
  READ,
  WHY,
  DID,
  ACTION;

  /** As rows, forms and files name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Field> find(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
