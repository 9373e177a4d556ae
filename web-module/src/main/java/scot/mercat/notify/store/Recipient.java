package scot.mercat.notify.store;

import java.util.Optional;
import scot.mercat.notify.EmailAddress;
import scot.mercat.notify.RecipientId;
import scot.mercat.translations.Language;

/**
 * Somebody to write to.
 *
 * @param token of the link by which they stop it; empty for officers
 * @param isActive whether they want e-mails
 */
public record Recipient(
    RecipientId id, EmailAddress address, Language language, String token, boolean isActive) {
  /** The path of the page that stops it. */
  public Optional<String> unsubscribePath() {
    return token.isEmpty()
        ? Optional.empty()
        : Optional.of("/" + language.tag() + "/unsubscribe/" + token);
  }
}
