package scot.mercat.response.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the person lets be published. */
public enum Consent {
  WITH_NAME,
  WITHOUT_NAME,
  NO;

  /** As rows, forms and files name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Consent> find(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
