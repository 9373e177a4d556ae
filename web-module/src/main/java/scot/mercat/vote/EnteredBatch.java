package scot.mercat.vote;

import java.time.Instant;
import java.util.UUID;
import scot.mercat.vote.rules.Channel;

/** A sheet of votes that an officer entered, without what they are for. */
public record EnteredBatch(UUID id, Channel channel, int papers, int spoilt, Instant enteredAt) {}
