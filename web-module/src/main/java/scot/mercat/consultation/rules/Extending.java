package scot.mercat.consultation.rules;

import java.time.LocalDate;

/** Whether the last day may be moved: later only, and never past the promised answer. */
public enum Extending {
  ALLOWED,
  NOT_LATER,
  /** The new last day is not before the day by which an answer is promised. */
  PAST_ANSWER;

  public static Extending check(Dates dates, LocalDate closes) {
    if (!closes.isAfter(dates.closes())) {
      return NOT_LATER;
    }
    return closes.isBefore(dates.answerBy()) ? ALLOWED : PAST_ANSWER;
  }
}
