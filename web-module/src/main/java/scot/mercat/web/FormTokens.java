package scot.mercat.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import scot.mercat.shared.Secrets;

/**
 * Tokens that prove a form came from a page of ours, kept nowhere: a random number, the time and an
 * HMAC that ties both to the session. The number also makes a form idempotent, since a form sent
 * twice carries it twice.
 */
@Singleton
public class FormTokens {
  /** The session of those who have none. */
  public static final String ANYONE = "anyone";

  /** A form may lie open for long: people are called away, and nothing typed may be lost. */
  private static final Duration VALID = Duration.ofDays(2);

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String PURPOSE = "form";

  private final Secrets secrets;
  private final Clock clock;

  @Inject
  public FormTokens(Secrets secrets, Clock clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * What a good token says.
   *
   * @param number the random number of the form, 128 bits
   * @param issuedAt when the form was shown
   */
  public record FormToken(String number, Instant issuedAt) {}

  public String issue(String session) {
    byte[] number = new byte[16];
    RANDOM.nextBytes(number);
    String text = encode(number) + "." + clock.instant().getEpochSecond();
    return text + "." + encode(secrets.sign(PURPOSE, session + " " + text));
  }

  /** The token's content, or nothing when it is not ours, not for the session, or too old. */
  public Optional<FormToken> read(String session, String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3 || !parts[1].matches("[0-9]{1,12}")) {
      return Optional.empty();
    }
    String text = parts[0] + "." + parts[1];
    Instant issuedAt = Instant.ofEpochSecond(Long.parseLong(parts[1]));
    boolean isOurs = secrets.isSignedBy(PURPOSE, session + " " + text, decode(parts[2]));
    return isOurs && issuedAt.plus(VALID).isAfter(clock.instant())
        ? Optional.of(new FormToken(parts[0], issuedAt))
        : Optional.empty();
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] decode(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
