package scot.mercat.ballot.rules;

import java.time.LocalDate;
import java.util.Optional;
import scot.mercat.ballot.rules.DateRule.Anchor;

/** Makes a line of the table of dates into a date of one ballot. */
record EntryWriter(BallotDays days, BankHolidays holidays, DateRules rules) {

  /** Empty if it is counted from a day that this ballot does not have. */
  Optional<TimetableEntry> entry(DateRule rule) {
    if (rule.step() == Step.PUT_OFF && days.first().isPresent()) {
      return Optional.empty(); // It can be put off once only.
    }
    return chosen(rule.step())
        .map(day -> written(rule, Sense.ON, day))
        .or(() -> anchor(rule).map(day -> written(rule, rule.sense(), rule.from(day, holidays))));
  }

  private TimetableEntry written(DateRule rule, Sense sense, LocalDate day) {
    LocalDate last = sense == Sense.FROM ? end(rule.step()) : day;
    return new TimetableEntry(rule.step(), sense, day, last, rule.at(), rule.source());
  }

  /**
   * Notices can be published from their first to their last lawful day; the rest ends with the
   * ballot.
   */
  private LocalDate end(Step step) {
    return step == Step.NOTICE_EARLIEST
        ? rules.required(Step.NOTICE).from(days.named(), holidays)
        : days.ballot();
  }

  private Optional<LocalDate> chosen(Step step) {
    return switch (step) {
      case NOTICE -> days.notice();
      case PAPERS -> days.papers();
      case RESULT -> days.result();
      default -> Optional.empty();
    };
  }

  private Optional<LocalDate> anchor(DateRule rule) {
    Anchor from = rule.from();
    if (from == null) {
      return Optional.empty();
    }
    return switch (from) {
      case BALLOT -> Optional.of(days.ballot());
      case NAMED -> Optional.of(days.named());
      case FIRST -> days.first();
      case NOTICE -> chosenOr(Step.NOTICE, days.named());
      case RESULT -> chosenOr(Step.RESULT, days.ballot());
    };
  }

  private Optional<LocalDate> chosenOr(Step step, LocalDate from) {
    return chosen(step).or(() -> Optional.of(rules.required(step).from(from, holidays)));
  }
}
