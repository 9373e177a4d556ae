package scot.mercat.identity.rules;

import java.time.Duration;
import java.time.Instant;

/** How long somebody stays signed in. */
public final class SessionLimits {
  /** Long enough for a meeting and lunch; a form sent after it is kept by the browser. */
  public static final Duration IDLE = Duration.ofHours(4);

  /** One working day, so that everybody signs in again each morning. */
  public static final Duration WHOLE = Duration.ofHours(12);

  /** Time to find the phone, or to set up the app, after the password was right. */
  public static final Duration UNFINISHED = Duration.ofMinutes(30);

  /** How old the note of the last request may grow before it is written again. */
  public static final Duration NOTED = Duration.ofMinutes(1);

  private SessionLimits() {}

  /** Whether a session opened and last seen at these times still holds now. */
  public static boolean holds(boolean whole, Instant openedAt, Instant seenAt, Instant now) {
    return now.isBefore(openedAt.plus(whole ? WHOLE : UNFINISHED))
        && now.isBefore(seenAt.plus(IDLE));
  }

  public static boolean isNoteOld(Instant seenAt, Instant now) {
    return !now.isBefore(seenAt.plus(NOTED));
  }
}
