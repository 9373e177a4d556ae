package scot.mercat.ballot.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What can still be changed once the notice is out: the day of the ballot, once, while there is
 * time (SI 2005/1312 Sch 2 para 2(2) and its like), and what the notice does not name.
 *
 * @param published the days as the notice told them, or as they were put off since
 */
public record NoticeOut(BallotDays published) {

  /**
   * @param wished without a day that it was put off from, which follows from what changes
   */
  public TimetableOutcome change(BallotDays wished, LocalDate today, BankHolidays holidays) {
    List<BrokenRule> broken = broken(wished, today, holidays);
    return broken.isEmpty()
        ? Timetable.of(withFirst(wished), holidays)
        : new TimetableOutcome.Unlawful(broken);
  }

  private List<BrokenRule> broken(BallotDays wished, LocalDate today, BankHolidays holidays) {
    DateRules rules = DateRules.of(published.nation(), published.kind());
    List<BrokenRule> broken = new ArrayList<>();
    if (!wished.notice().equals(published.notice())) {
      LocalDate stays = published.notice().orElse(today);
      broken.add(rules.broken(DayRule.NOTICE_IS_OUT, stays));
    }
    if (isPutOff(wished)) {
      LocalDate until = rules.required(Step.PUT_OFF).from(published.ballot(), holidays);
      if (published.first().isPresent()) {
        broken.add(rules.broken(DayRule.PUT_OFF_TWICE, published.ballot()));
      } else if (today.isAfter(until)) {
        broken.add(rules.broken(DayRule.PUT_OFF_TOO_LATE, until));
      }
    }
    return broken;
  }

  private boolean isPutOff(BallotDays wished) {
    return !wished.ballot().equals(published.ballot());
  }

  private BallotDays withFirst(BallotDays wished) {
    return isPutOff(wished)
        ? wished.putOffFrom(published.ballot())
        : published.first().map(wished::putOffFrom).orElse(wished);
  }
}
