package scot.mercat.ballot;

import java.time.Instant;
import java.util.UUID;

/**
 * One time that the ballot holder began or ceased to tell voters where their papers are.
 *
 * @param reason in the holder's words, 1 to {@value #LONGEST} characters; empty once it is deleted
 * @param officer who did
 */
public record LookupSwitch(boolean isOffered, String reason, UUID officer, Instant at) {
  public static final int LONGEST = 1000;
}
