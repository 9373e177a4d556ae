package scot.mercat.translation.rules;

import java.util.Locale;

/**
 * Something of the English that a translation does not seem to have.
 *
 * @param text as it stands in the English
 */
public record Finding(Kind kind, String text) {
  /** What it is; its code names the message. */
  public enum Kind {
    EMAIL,
    URL,
    PHONE,
    DATE,
    NUMBER;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
