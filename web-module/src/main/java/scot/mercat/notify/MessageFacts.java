package scot.mercat.notify;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.notify.rules.MessageState;
import scot.mercat.notify.rules.SendFault;

/**
 * An e-mail as officers may know it.
 *
 * @param recipient nobody any more, once the address was deleted
 * @param language the tag of the language it is written in
 */
public record MessageFacts(
    UUID id,
    Optional<RecipientId> recipient,
    String body,
    String subjectKey,
    String language,
    MessageState state,
    int attempts,
    SendFault fault,
    Instant createdAt) {}
