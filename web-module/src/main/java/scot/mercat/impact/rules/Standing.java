package scot.mercat.impact.rules;

import java.util.Locale;
import java.util.Optional;

/** How far the answer to a theme has come. */
public enum Standing {
  NOTHING,
  /** Somebody has considered what people said. */
  CONSIDERED,
  DECIDED,
  PUBLISHED,
  /** Published, and what was promised was not done. */
  BROKEN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What everybody may read stands above what is still being written. */
  public static Standing of(
      boolean isConsidered, boolean isDecided, Optional<ActionState> published) {
    if (published.isPresent()) {
      return published.get() == ActionState.PROMISE_BROKEN ? BROKEN : PUBLISHED;
    }
    if (isDecided) {
      return DECIDED;
    }
    return isConsidered ? CONSIDERED : NOTHING;
  }

  /** Whether people still wait for the decision. */
  public boolean isOwed() {
    return this == NOTHING || this == CONSIDERED || this == DECIDED;
  }
}
