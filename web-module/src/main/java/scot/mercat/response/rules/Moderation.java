package scot.mercat.response.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a moderator has decided. */
public enum Moderation {
  /** Nobody has looked yet, so nobody else sees it. */
  WAITING,
  SHOWN,
  /** Shown without some words; the words as they came are kept for those who may see them. */
  REDACTED,
  HIDDEN;

  /** Whether the words, as far as they are kept here, may be shown at all. */
  public boolean isShown() {
    return this == SHOWN || this == REDACTED;
  }

  /** As rows, forms and files name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Moderation> find(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
