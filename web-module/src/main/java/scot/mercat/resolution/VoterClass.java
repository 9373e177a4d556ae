package scot.mercat.resolution;

import java.util.UUID;

/**
 * Members who vote together, such as levy payers or associates.
 *
 * @param isWeighted whether a weight stands beside each member; else each weighs 1
 * @param members how many there are
 * @param weight of all of them
 */
public record VoterClass(UUID id, String name, boolean isWeighted, int members, long weight) {}
