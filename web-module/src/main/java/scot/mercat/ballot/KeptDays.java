package scot.mercat.ballot;

import java.time.Instant;
import scot.mercat.ballot.rules.BallotDays;

/**
 * The days of a ballot as an officer fixed them.
 *
 * @param changedAt when they last changed
 */
public record KeptDays(BallotDays days, Instant changedAt) {}
