package scot.mercat.ballot;

import java.time.Instant;
import java.util.UUID;
import scot.mercat.ballot.rules.PaperChange;
import scot.mercat.ballot.rules.Serial;

/**
 * What a first officer asks for a paper; it waits for a second one.
 *
 * @param evidence what was shown, or the reason, in the first officer's words
 */
public record PaperRequest(
    UUID id, Serial serial, PaperChange wish, String evidence, UUID askedBy, Instant askedAt) {}
