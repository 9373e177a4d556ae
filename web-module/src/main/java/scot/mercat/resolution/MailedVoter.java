package scot.mercat.resolution;

import java.util.Optional;
import java.util.UUID;

/**
 * A member who has an e-mail address.
 *
 * @param language tag of the language they want; empty where it is not known
 * @param recipient who they are to the sending of e-mails; nothing before the first
 */
public record MailedVoter(UUID id, String email, String language, Optional<UUID> recipient) {}
