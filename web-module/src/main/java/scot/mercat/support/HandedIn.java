package scot.mercat.support;

import java.time.Instant;
import scot.mercat.support.rules.Tally;

/**
 * What was handed to the council. It is not changed afterwards.
 *
 * @param tally as it was then
 * @param registerHash SHA-256 of the register's vote rights
 * @param packHash SHA-256 of the evidence pack
 */
public record HandedIn(Instant at, Tally tally, String registerHash, String packHash) {}
