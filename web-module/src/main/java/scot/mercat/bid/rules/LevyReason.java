package scot.mercat.bid.rules;

import java.util.Locale;

/** Why a line of rules or of a table of properties cannot be read, with what to do. */
public enum LevyReason {
  NOT_UNDERSTOOD("this is no rule that is known: {0}"),
  BAD_PERCENT("write a percentage as 1.5, above 0 and up to 100, with at most four decimals: {0}"),
  BAD_MONEY("write a sum of pounds as 150 or 150.00, above 0: {0}"),
  BAD_DATE("there is no such day: {0}"),
  DATES_BACKWARDS("the last day is before the first"),
  EMPTY_RANGE("nothing lies in this range: {0}"),
  GIVEN_TWICE("line {0} says this already"),
  CHARGED_TWICE("line {0} charges the same properties at the same time"),
  TERM_MISSING("the term is missing: the term is 1 April 2026 to 31 March 2031"),
  TERM_TOO_LONG("a term is at most five years"),
  CHARGE_MISSING("no rule says what anybody pays"),
  POINTS_NEED_A_RATE("points can be taken off a percentage only, and no rule has one"),
  NO_TABLE("the table has no rows"),
  COLUMN_MISSING("the column {0} is missing"),
  COLUMN_UNKNOWN("the column {0} is not known"),
  COLUMN_TWICE("the column {0} stands there twice"),
  CELLS("there should be {0} values, and there are {1}"),
  ID_MISSING("{0} is empty"),
  BAD_NUMBER("{0} should be a number such as 25000 or 7.5: {1}"),
  BAD_DAY("{0} should be a day such as 2026-04-01: {1}"),
  BAD_YES_NO("{0} should be yes or no: {1}"),
  BAD_MEMBERSHIP("{0} should be levy, voluntary or associate: {1}"),
  VALUE_MISSING("the rules ask for the rateable value"),
  EMPLOYEES_MISSING("the rules ask for the number of employees"),
  OWNER_MISSING("the rules ask who owns an empty property"),
  PROPERTY_TWICE("line {0} has this property and person for some of the same days");

  private final String text;

  LevyReason(String text) {
    this.text = text;
  }

  /** As files and messages name it, such as {@code bad-date}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String text() {
    return text;
  }
}
