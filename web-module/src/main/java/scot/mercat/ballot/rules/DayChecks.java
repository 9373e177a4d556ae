package scot.mercat.ballot.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Holds the days that people chose against the rules; the limits come from the table of dates. */
final class DayChecks {
  private final BallotDays days;
  private final BankHolidays holidays;
  private final DateRules rules;
  private final List<BrokenRule> broken = new ArrayList<>();

  private DayChecks(BallotDays days, BankHolidays holidays, DateRules rules) {
    this.days = days;
    this.holidays = holidays;
    this.rules = rules;
  }

  /** Each rule that the days break, statutory or not. */
  static List<BrokenRule> of(BallotDays days, BankHolidays holidays, DateRules rules) {
    DayChecks checks = new DayChecks(days, holidays, rules);
    checks.workingDay();
    days.notice().ifPresent(checks::notice);
    days.papers().ifPresent(checks::papers);
    days.first().ifPresent(checks::putOff);
    days.result()
        .ifPresent(day -> checks.notBefore(DayRule.RESULT_BEFORE_CLOSE, day, days.ballot()));
    return List.copyOf(checks.broken);
  }

  private void workingDay() {
    if (!holidays.isWorkingDay(days.nation(), days.ballot())) {
      add(DayRule.WORKING_DAY, holidays.plusWorkingDays(days.nation(), days.ballot(), 1));
    }
  }

  /** Counted from the day that the notice names, since a ballot put off may leave the 90 days. */
  private void notice(LocalDate day) {
    notAfter(DayRule.NOTICE_TOO_LATE, day, limit(Step.NOTICE, days.named()));
    notBefore(DayRule.NOTICE_TOO_EARLY, day, limit(Step.NOTICE_EARLIEST, days.named()));
  }

  private void papers(LocalDate day) {
    days.notice().ifPresent(notice -> notBefore(DayRule.PAPERS_BEFORE_NOTICE, day, notice));
    if (day.isBefore(days.ballot())) {
      notAfter(DayRule.PAPERS_TOO_LATE, day, limit(Step.PAPERS, days.ballot()));
    } else {
      add(DayRule.PAPERS_AFTER_BALLOT, limit(Step.PAPERS, days.ballot()));
    }
  }

  private void putOff(LocalDate first) {
    notBefore(DayRule.PUT_OFF_BACKWARDS, days.ballot(), first.plusDays(1));
    notAfter(DayRule.PUT_OFF_TOO_FAR, days.ballot(), limit(Step.PUT_OFF_LIMIT, first));
  }

  private void notAfter(DayRule rule, LocalDate day, LocalDate limit) {
    if (day.isAfter(limit)) {
      add(rule, limit);
    }
  }

  private void notBefore(DayRule rule, LocalDate day, LocalDate limit) {
    if (day.isBefore(limit)) {
      add(rule, limit);
    }
  }

  private LocalDate limit(Step step, LocalDate from) {
    return rules.required(step).from(from, holidays);
  }

  private void add(DayRule rule, LocalDate limit) {
    broken.add(rules.broken(rule, limit));
  }
}
