package scot.mercat.impact.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far what was promised has come. */
public enum ActionState {
  /** Nothing was promised. */
  NONE,
  PLANNED,
  UNDER_WAY,
  DONE,
  /** It was not done when it was to be, and that is said. */
  PROMISE_BROKEN;

  /** As rows, forms and files name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ActionState> find(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
