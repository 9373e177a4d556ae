package scot.mercat.response.rules;

import java.util.Arrays;
import java.util.Locale;

/** What can be done about a response, as its history tells it. */
public enum Happening {
  /** An officer typed in what came on paper, by telephone or at a meeting. */
  ENTERED,
  SHOWN,
  REDACTED,
  HIDDEN,
  TRANSLATED,
  /** Somebody said that someone may be at risk. */
  FLAGGED,
  /** Somebody acted on that. */
  ACTED;

  /** As rows and messages name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the note beside it is for moderators alone, since it may tell of somebody in need. */
  public boolean isConfidential() {
    return this == FLAGGED || this == ACTED;
  }

  /**
   * @throws IllegalArgumentException for a code that is none
   */
  public static Happening of(String code) {
    return Arrays.stream(values())
        .filter(value -> value.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No happening is called " + code));
  }
}
