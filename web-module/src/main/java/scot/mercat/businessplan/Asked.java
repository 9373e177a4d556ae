package scot.mercat.businessplan;

import java.util.Optional;
import java.util.UUID;
import scot.mercat.notify.EmailAddress;
import scot.mercat.translations.Language;

/**
 * A question as it was sent.
 *
 * @param person who asked with the code of a letter
 * @param name empty for none
 * @param email of whoever wants to hear of the answer
 * @param reader the language that they read Mercat in
 */
public record Asked(
    Optional<UUID> person,
    String name,
    String question,
    Optional<EmailAddress> email,
    Language reader) {}
