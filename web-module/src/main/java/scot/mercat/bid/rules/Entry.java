package scot.mercat.bid.rules;

import java.util.UUID;

/** A line of the register with the ids that it is known by for ever. */
public record Entry(UUID right, UUID person, UUID property, RegisterLine facts) {}
