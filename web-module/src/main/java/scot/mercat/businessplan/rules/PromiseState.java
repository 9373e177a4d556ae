package scot.mercat.businessplan.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a year's report says of a promise. */
public enum PromiseState {
  DONE,
  PARTLY,
  NOT_DONE,
  DROPPED;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it stays owed, or will never come. */
  public boolean isBroken() {
    return this == NOT_DONE || this == DROPPED;
  }

  public static Optional<PromiseState> of(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }
}
