package scot.mercat.notify;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that can be written to. Stricter than RFC 5322: no quotes, comments, spaces or line
 * ends, so that it can never become another header; at most 254 characters (RFC 5321, 4.5.3.1.3).
 * Its text form is masked, so that it can stand in no log.
 */
public final class EmailAddress {
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
  private static final int LOCAL_LENGTH = 64;
  private static final int LENGTH = 254;

  private final String text;

  private EmailAddress(String text) {
    this.text = text;
  }

  /** The address, or nothing where the text is none. Letters of any script may be in the domain. */
  public static Optional<EmailAddress> of(String typed) {
    String text = typed.strip();
    int at = text.lastIndexOf('@');
    if (at < 1 || at > LOCAL_LENGTH || text.length() > LENGTH) {
      return Optional.empty();
    }
    String local = text.substring(0, at);
    String domain = ascii(text.substring(at + 1));
    return LOCAL.matcher(local).matches()
            && DOMAIN.matcher(domain).matches()
            && at + 1 + domain.length() <= LENGTH
        ? Optional.of(new EmailAddress(local + "@" + domain))
        : Optional.empty();
  }

  /** The address itself. */
  public String text() {
    return text;
  }

  /** Such as {@code m…@….scot}: enough to talk about, not enough to write to. */
  public String masked() {
    return text.substring(0, text.offsetByCodePoints(0, 1))
        + "…@…"
        + text.substring(text.lastIndexOf('.'));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EmailAddress address && address.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return masked();
  }

  private static String ascii(String domain) {
    try {
      return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
