package scot.mercat.bid;

import java.util.UUID;

/** Names one proposal for ever. */
public record ProposalId(UUID value) {}
