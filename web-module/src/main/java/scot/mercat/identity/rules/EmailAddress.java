package scot.mercat.identity.rules;

import java.util.Locale;

/** Addresses of electronic mail, as far as they matter here. */
public final class EmailAddress {
  public static final int LONGEST = 254;

  private EmailAddress() {}

  /** As kept and compared: without spaces around it, in small letters. */
  public static String normal(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a letter could be sent to it; whether it arrives, only sending shows. */
  public static boolean isPlausible(String email) {
    return email.length() <= LONGEST
        && email.matches(
            "[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}]+@[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}]+");
  }
}
