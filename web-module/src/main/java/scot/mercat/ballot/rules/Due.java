package scot.mercat.ballot.rules;

import java.util.Locale;

/** Where a day stands in the timetable. */
public enum Due {
  PAST,
  /** To be done now: within the week before its last day, or while its time runs. */
  NOW,
  COMING;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
