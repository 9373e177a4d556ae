package scot.mercat.bid;

import java.util.UUID;

/** Names one district for ever. */
public record DistrictId(UUID value) {}
