package scot.mercat.impact.rules;

import java.time.LocalDate;
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

  /** Whether somebody still waits for it to be done. */
  public boolean isOpen() {
    return this == PLANNED || this == UNDER_WAY || this == PROMISE_BROKEN;
  }

  /** Whether the day has passed, it is not done, and nobody has said so. */
  public boolean isOverdue(LocalDate due, LocalDate today) {
    return (this == PLANNED || this == UNDER_WAY) && today.isAfter(due);
  }
}
