package scot.mercat.ballot;

import java.time.Instant;
import java.util.UUID;
import scot.mercat.ballot.rules.Serial;

/**
 * A line of a paper's ledger.
 *
 * @param event such as {@code returned}, {@code lost} or {@code rejected:unsigned}
 * @param text evidence, or a reason in the officer's words; empty for none
 */
public record PaperNote(Serial serial, String event, String text, UUID officer, Instant at) {}
