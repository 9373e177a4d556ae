package scot.mercat.ballot.rules;

import java.time.Instant;

/**
 * Until when papers follow a corrected register. A paper is made until 5 p.m. on the day of the
 * ballot: a vote that is given is given until then, and by hand a paper can be back within the
 * hour. One that may not be counted is put aside until the ballot is closed; after that the count
 * leaves it out unasked.
 *
 * @param closes 5 p.m. on the day of the ballot
 */
public record SettlingTime(Instant closes) {
  /** Whether it may be done now, while the ballot is not closed. */
  public boolean allows(Settlement.Kind kind, Instant now) {
    return kind.isWork() && (!kind.makes() || now.isBefore(closes));
  }
}
