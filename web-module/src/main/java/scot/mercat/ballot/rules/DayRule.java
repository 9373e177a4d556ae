package scot.mercat.ballot.rules;

import java.util.Locale;

/** What the law asks of the days that people choose. */
public enum DayRule {
  /** The ballot is held on a working day. */
  WORKING_DAY(Step.DAY),
  /** The notice is published early enough: 42 days before. */
  NOTICE_TOO_LATE(Step.NOTICE),
  /** The notice is not published too early: 90 days before at most. */
  NOTICE_TOO_EARLY(Step.NOTICE_EARLIEST),
  /** Papers go out early enough: 28 or 42 days before. */
  PAPERS_TOO_LATE(Step.PAPERS),
  /** Papers follow the notice of the ballot that they are for. */
  PAPERS_BEFORE_NOTICE(Step.NOTICE),
  /** The papers cannot come back before they have gone out. */
  PAPERS_AFTER_BALLOT(Step.CLOSE),
  /** A ballot that is put off is held later than the notice said. */
  PUT_OFF_BACKWARDS(Step.PUT_OFF_LIMIT),
  /** It is put off by 15 working days at most. */
  PUT_OFF_TOO_FAR(Step.PUT_OFF_LIMIT),
  /** It is put off once. */
  PUT_OFF_TWICE(Step.PUT_OFF),
  /** It is put off 42 days before its day at the latest. */
  PUT_OFF_TOO_LATE(Step.PUT_OFF),
  /** The day of a notice that is out stays as it was. */
  NOTICE_IS_OUT(Step.NOTICE),
  /** Nothing is declared before papers can come back no more. */
  RESULT_BEFORE_CLOSE(Step.CLOSE);

  private final Step step;

  DayRule(Step step) {
    this.step = step;
  }

  /** The step whose regulation holds the rule. */
  Step step() {
    return step;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
