package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import scot.mercat.ballot.rules.TimetableOutcome.Lawful;
import scot.mercat.ballot.rules.TimetableOutcome.Unlawful;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

class NoticeOutTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 12);
  private static final LocalDate NOTICE = DAY.minusDays(60);

  /** The last day on which it can be put off: 42 days before. */
  private static final LocalDate LAST = DAY.minusDays(42);

  private static final BallotDays PUBLISHED =
      BallotDays.on(Nation.WALES, ProposalKind.RENEWAL, DAY).withNotice(NOTICE);

  private static BallotDays moved(LocalDate day) {
    return BallotDays.on(Nation.WALES, ProposalKind.RENEWAL, day).withNotice(NOTICE);
  }

  private static TimetableOutcome change(BallotDays from, BallotDays to, LocalDate today) {
    return new NoticeOut(from).change(to, today, BankHolidays.shipped());
  }

  private static List<DayRule> broken(BallotDays from, BallotDays to, LocalDate today) {
    return ((Unlawful) change(from, to, today)).broken().stream().map(BrokenRule::rule).toList();
  }

  private static BallotDays kept(BallotDays from, BallotDays to, LocalDate today) {
    return ((Lawful) change(from, to, today)).timetable().days();
  }

  @Test
  void whatTheNoticeDoesNotNameCanStillChange() {
    BallotDays wished = PUBLISHED.withPapers(DAY.minusDays(30));
    assertThat(kept(PUBLISHED, wished, DAY)).isEqualTo(wished);
  }

  @Test
  void anotherDayMeansThatTheBallotIsPutOff() {
    LocalDate later = LocalDate.of(2024, 6, 19);
    assertThat(kept(PUBLISHED, moved(later), LAST)).isEqualTo(moved(later).putOffFrom(DAY));
  }

  @Test
  void itIsPutOffByWorkingDaysAndOnlyToALaterDay() {
    assertThat(broken(PUBLISHED, moved(LocalDate.of(2024, 7, 4)), LAST))
        .containsExactly(DayRule.PUT_OFF_TOO_FAR);
    assertThat(broken(PUBLISHED, moved(DAY.minusDays(1)), LAST))
        .containsExactly(DayRule.PUT_OFF_BACKWARDS);
  }

  @Test
  void itIsPutOff42DaysBeforeAtTheLatest() {
    LocalDate later = LocalDate.of(2024, 6, 19);
    assertThat(change(PUBLISHED, moved(later), LAST.plusDays(1)))
        .isEqualTo(
            new Unlawful(
                List.of(
                    new BrokenRule(
                        DayRule.PUT_OFF_TOO_LATE,
                        LAST,
                        new Source(
                            "SI 2005/1312 Sch 2 para 2(2)", Basis.STATUTORY, Checked.TEXT)))));
  }

  @Test
  void itIsPutOffOnce() {
    LocalDate later = LocalDate.of(2024, 6, 19);
    BallotDays once = moved(later).putOffFrom(DAY);

    assertThat(kept(once, moved(later), LAST)).isEqualTo(once);
    assertThat(broken(once, moved(LocalDate.of(2024, 6, 20)), LAST))
        .containsExactly(DayRule.PUT_OFF_TWICE);
  }

  @Test
  void theDayOfTheNoticeStays() {
    BallotDays wished = PUBLISHED.withNotice(NOTICE.plusDays(1));
    assertThat(((Unlawful) change(PUBLISHED, wished, LAST)).broken())
        .extracting(BrokenRule::rule, BrokenRule::limit)
        .containsExactly(tuple(DayRule.NOTICE_IS_OUT, NOTICE));
  }
}
