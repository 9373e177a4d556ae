package scot.mercat.identity.rules;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's being signed in, at one device.
 *
 * @param whole false between the password and the second factor
 * @param device browser and system, such as {@code Firefox, Windows}
 */
public record Session(
    UUID id, UUID account, boolean whole, String device, Instant openedAt, Instant seenAt) {
  public boolean holdsAt(Instant now) {
    return SessionLimits.holds(whole, openedAt, seenAt, now);
  }
}
