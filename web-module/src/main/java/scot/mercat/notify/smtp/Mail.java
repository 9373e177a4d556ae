package scot.mercat.notify.smtp;

import java.util.Optional;
import java.util.UUID;
import scot.mercat.notify.EmailAddress;
import scot.mercat.notify.rules.MailText;

/**
 * An e-mail ready to go.
 *
 * @param id stands in its Message-ID, the same each time, so that a second copy can be known as one
 * @param language tag of the language of the text
 * @param unsubscribe the whole address that stops such e-mails
 */
public record Mail(
    UUID id, EmailAddress to, String language, MailText text, Optional<String> unsubscribe) {}
