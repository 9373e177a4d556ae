package scot.mercat.impact.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The texts of an answer, in the order in which they are written. */
public enum Field {
  /** What people said. */
  SAID,
  /** What those who decided had read. */
  READ,
  WHY,
  DID,
  ACTION,
  /** Why the action is as far as it is; part of its history. */
  STATE,
  /** What was learnt from a promise that was broken. */
  LEARNT;

  /** As rows, forms and files name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Field> find(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
