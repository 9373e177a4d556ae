package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.shared.Secrets;

/**
 * Links by which somebody confirms that an address is theirs. What stands in them is signed; it
 * tells neither who asked nor what address it is.
 */
@Singleton
class ReminderLinks {
  private static final String PURPOSE = "ballot-reminder";

  private final Secrets secrets;

  @Inject
  ReminderLinks(Secrets secrets) {
    this.secrets = secrets;
  }

  /** The path below the reader's language. */
  String path(UUID reminder) {
    byte[] signature = secrets.sign(PURPOSE, reminder.toString());
    return "reminders/"
        + reminder
        + "."
        + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
  }

  /** Which reminder the link is for; nothing where it is not ours. */
  Optional<UUID> read(String token) {
    String[] parts = token.split("\\.", -1);
    return parts.length == 2 && secrets.isSignedBy(PURPOSE, parts[0], decode(parts[1]))
        ? Optional.of(UUID.fromString(parts[0]))
        : Optional.empty();
  }

  private static byte[] decode(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
