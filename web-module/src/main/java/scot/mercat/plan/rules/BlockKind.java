package scot.mercat.plan.rules;

import java.util.Locale;

/** What a paragraph is. */
public enum BlockKind {
  TITLE,
  SUMMARY,
  HEADING,
  TEXT,
  /** A local outcome: section 10(3)(a) of the 2015 Act. */
  OUTCOME,
  /** A proposed improvement, with who does it and by when: section 10(3)(b) and (c). */
  ACTION,
  INDICATOR,
  DATE,
  MONEY,
  CONTACT;

  /** True where an outdated translation could send somebody to the wrong day, sum or number. */
  public boolean isSensitive() {
    return this == DATE || this == MONEY || this == CONTACT;
  }

  /** True for what people may comment on. */
  public boolean isParagraph() {
    return this != TITLE && this != SUMMARY && this != HEADING;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException for any other code
   */
  public static BlockKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
