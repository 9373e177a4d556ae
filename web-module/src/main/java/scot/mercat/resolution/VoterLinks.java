package scot.mercat.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Secrets;
import scot.mercat.translations.Language;

/**
 * Addresses of the pages of a member who came with a code. None holds the code: what stands in them
 * is signed, and worth nothing after an hour.
 */
@Singleton
public class VoterLinks {
  private static final String PURPOSE = "resolution-voter-link";
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final Secrets secrets;
  private final Clock clock;

  @Inject
  public VoterLinks(Secrets secrets, Clock clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * The list of what they may vote on, for an hour.
   *
   * @param code id of the code
   */
  public URI page(Language language, UUID code) {
    String text = code + "." + clock.instant().plus(AN_HOUR).getEpochSecond();
    String signature =
        Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.sign(PURPOSE, text));
    return URI.create("/" + language.tag() + "/resolutions/" + text + "." + signature);
  }

  /** The id of the code, or nothing where the token is not ours or its hour is over. */
  public Optional<UUID> read(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3 || !parts[1].matches("[0-9]{1,12}")) {
      return Optional.empty();
    }
    boolean isOurs = secrets.isSignedBy(PURPOSE, parts[0] + "." + parts[1], decode(parts[2]));
    boolean isOpen = Instant.ofEpochSecond(Long.parseLong(parts[1])).isAfter(clock.instant());
    return isOurs && isOpen ? Ids.find(parts[0]) : Optional.empty();
  }

  private static byte[] decode(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
