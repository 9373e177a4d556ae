package scot.mercat.receipt;

import java.util.UUID;

/**
 * What a receipt is for.
 *
 * @param kind the feature that keeps it, such as {@code response} or {@code vote}
 */
public record ReceiptSubject(String kind, UUID id) {}
