package scot.mercat.response.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why words are left out or not shown, as their author reads it in their own language. */
public enum Reason {
  /** They name other people, or say enough to know who is meant. */
  NAMES,
  /** They tell of somebody's health, address or other private things. */
  PRIVATE,
  ABUSE,
  ADVERT,
  LAW;

  /** As rows, forms and messages name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Reason> find(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
