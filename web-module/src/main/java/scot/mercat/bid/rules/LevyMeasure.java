package scot.mercat.bid.rules;

import java.util.Locale;

/** What of a property a rule looks at. */
public enum LevyMeasure {
  /** Nothing: the rule holds whatever the property is worth. */
  NONE,
  /** In hundredths of a pound; in Northern Ireland the net annual value. */
  RATEABLE_VALUE,
  /** Full-time equivalents, in hundredths. */
  EMPLOYEES;

  /** As rules write it. */
  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static LevyMeasure of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }
}
