package scot.mercat.ballot;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import scot.mercat.ballot.rules.Happened;

/**
 * What an officer noted after a declaration.
 *
 * @param papers how many papers were destroyed; nothing for anything else
 * @param reason in the officer's words
 * @param at when it was noted
 */
public record AfterNote(
    UUID id, Happened happened, OptionalInt papers, String reason, UUID officer, Instant at) {}
