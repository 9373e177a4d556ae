package scot.mercat.place.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A postcode of the United Kingdom's form (BS 7666), whether or not its area is in use.
 *
 * @param normal without a space, in capitals: {@code ZM11AA}
 */
public record Postcode(String normal) {
  /** What follows the space: a digit and two letters, never one of C I K M O V. */
  private static final int INWARD = 3;

  private static final Pattern FORM =
      Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][ABD-HJLNP-UW-Z]{2}");

  public Postcode {
    if (!FORM.matcher(normal).matches()) {
      throw new IllegalArgumentException("Not a postcode in its normal form");
    }
  }

  /**
   * Reads what somebody typed: in any case, with or without spaces, with the digits of any script,
   * and with the letter O or I where only a digit can stand.
   */
  public static Optional<Postcode> read(String typed) {
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .limit(20)
        .forEach(kept::appendCodePoint);
    String normal = digitAtInward(kept.toString().toUpperCase(Locale.ROOT));
    return FORM.matcher(normal).matches() ? Optional.of(new Postcode(normal)) : Optional.empty();
  }

  /** As it is written: {@code ZM1 1AA}. */
  public String written() {
    int space = normal.length() - INWARD;
    return normal.substring(0, space) + " " + normal.substring(space);
  }

  private static String digitAtInward(String text) {
    int at = text.length() - INWARD;
    if (at < 1) {
      return text;
    }
    char digit =
        switch (text.charAt(at)) {
          case 'O' -> '0';
          case 'I', 'L' -> '1';
          default -> text.charAt(at);
        };
    return text.substring(0, at) + digit + text.substring(at + 1);
  }
}
