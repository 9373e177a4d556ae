package scot.mercat.vote;

import java.util.UUID;

/** Names one vote for ever. */
public record VoteId(UUID value) {}
