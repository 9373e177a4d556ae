package scot.mercat.consultation.rules;

/** What an officer typed to say why something was done to a consultation. */
public enum Reason {
  GIVEN,
  MISSING,
  TOO_LONG;

  /** Characters that a reason may have at the most: it is read at one look. */
  public static final int LONGEST = 1_000;

  public static Reason check(String text) {
    if (text.isBlank()) {
      return MISSING;
    }
    return text.length() > LONGEST ? TOO_LONG : GIVEN;
  }
}
