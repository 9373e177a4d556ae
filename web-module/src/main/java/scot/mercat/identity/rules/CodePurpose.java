package scot.mercat.identity.rules;

import java.time.Duration;
import java.util.Locale;

/** What a one-time code is for, how long it is and how long it can be used. */
public enum CodePurpose {
  /** Makes the first administrator; 100 bits. */
  START(20, Duration.ofDays(365)),

  /** Lets somebody who was given an account choose a password; 130 bits. */
  INVITATION(26, Duration.ofDays(7)),

  /** Lets somebody who forgot the password choose another; 130 bits. */
  PASSWORD(26, Duration.ofHours(1)),

  /** Stands in once for a lost second factor; 50 bits. */
  RECOVERY(10, Duration.ofDays(3650));

  private final int letters;
  private final Duration life;

  CodePurpose(int letters, Duration life) {
    this.letters = letters;
    this.life = life;
  }

  public int letters() {
    return letters;
  }

  public Duration life() {
    return life;
  }

  /** As rows name it. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
