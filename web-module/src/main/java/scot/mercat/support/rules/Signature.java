package scot.mercat.support.rules;

import java.util.UUID;

/**
 * A statement of support, as far as it matters to the count.
 *
 * @param isWithdrawn then it counts no more
 */
public record Signature(UUID person, boolean isWithdrawn) {}
