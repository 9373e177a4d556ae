package scot.mercat.ballot;

import java.time.Instant;
import java.util.UUID;

/**
 * One making of papers, as the issue log has it.
 *
 * @param numbers which papers, by their numbers, such as {@code 1-36 38-200}
 * @param papers how many, at least 1
 * @param hash SHA-256 of the file, in hexadecimal
 */
public record Printed(
    UUID id,
    UUID officer,
    Instant at,
    PrintContent content,
    PrintPurpose purpose,
    String numbers,
    int papers,
    String hash) {}
