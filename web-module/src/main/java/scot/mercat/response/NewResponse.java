package scot.mercat.response;

import java.time.Instant;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.plan.BlockId;
import scot.mercat.response.rules.Channel;
import scot.mercat.response.rules.Consent;
import scot.mercat.translations.Language;

/**
 * Something said, before it is taken in.
 *
 * @param language of the words, as far as is known
 * @param receivedAt when it came, which for paper is not when it was typed
 * @param note how it came in, for officers
 */
public record NewResponse(
    Consultation consultation,
    Optional<BlockId> block,
    Language language,
    String text,
    Channel channel,
    Consent consent,
    Optional<String> name,
    Optional<String> organisation,
    int headcount,
    Optional<String> area,
    Instant receivedAt,
    Optional<String> note) {}
