package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import scot.mercat.ballot.rules.TimetableOutcome.Lawful;
import scot.mercat.ballot.rules.TimetableOutcome.Unlawful;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

class TimetableTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 12);
  private final BankHolidays holidays = BankHolidays.shipped();

  private Timetable lawful(BallotDays days) {
    return ((Lawful) Timetable.of(days, holidays)).timetable();
  }

  private List<DayRule> broken(BallotDays days) {
    return ((Unlawful) Timetable.of(days, holidays))
        .broken().stream().map(BrokenRule::rule).toList();
  }

  private static BallotDays on(Nation nation) {
    return BallotDays.on(nation, ProposalKind.NEW, DAY);
  }

  static Stream<BallotDays> everyNationAndKind() {
    return Arrays.stream(Nation.values())
        .flatMap(nation ->
            Arrays.stream(ProposalKind.values()).map(kind -> BallotDays.on(nation, kind, DAY)));
  }

  @ParameterizedTest
  @MethodSource("everyNationAndKind")
  void everyBallotHasTheDatesThatNoneCanDoWithout(BallotDays days) {
    assertThat(lawful(days).entries())
        .extracting(TimetableEntry::step)
        .doesNotHaveDuplicates()
        .contains(
            Step.NOTICE,
            Step.PAPERS,
            Step.PROXY,
            Step.PROXY_CANCEL,
            Step.SPOILT,
            Step.LOST,
            Step.DAY,
            Step.CLOSE,
            Step.RESULT,
            Step.RETENTION)
        .doesNotContain(Step.PUT_OFF_LIMIT);
  }

  @ParameterizedTest
  @MethodSource("everyNationAndKind")
  void datesComeInOrderAndEachNamesItsRegulation(BallotDays days) {
    List<TimetableEntry> entries = lawful(days).entries();

    assertThat(entries)
        .extracting(TimetableEntry::day)
        .isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(entries).allSatisfy(entry -> assertThat(entry.source().regulation()).isNotBlank());
    assertThat(entries).allSatisfy(entry -> assertThat(entry.last()).isAfterOrEqualTo(entry.day()));
    assertThat(lawful(days).departures()).isEmpty();
  }

  @Test
  void datesOfOneDayKeepTheOrderOfTheBallot() {
    assertThat(
            lawful(on(Nation.SCOTLAND)).entries().stream().filter(entry -> entry.day().equals(DAY)))
        .extracting(TimetableEntry::step)
        .containsExactly(Step.DAY, Step.CLOSE);
  }

  @Test
  void papersCountUntilFiveInTheAfternoon() {
    assertThat(lawful(on(Nation.SCOTLAND)).entry(Step.CLOSE).orElseThrow().time())
        .contains(LocalTime.of(17, 0));
    assertThat(lawful(on(Nation.SCOTLAND)).entry(Step.DAY).orElseThrow().time()).isEmpty();
  }

  @Test
  void whatTheLawDatesAndWeDoNotKnowIsSaid() {
    assertThat(lawful(on(Nation.SCOTLAND)).unknown()).containsOnlyKeys(Step.CHALLENGE);
    assertThat(lawful(on(Nation.ENGLAND)).unknown()).isEmpty();
    assertThat(lawful(on(Nation.NORTHERN_IRELAND)).unknown())
        .containsOnlyKeys(Step.INTENTION, Step.PROPOSALS, Step.VETO, Step.CHALLENGE);
  }

  @Test
  void aVetoComesBeforeTheBallotInScotlandAndAfterItInEngland() {
    assertThat(lawful(on(Nation.SCOTLAND)).entry(Step.VETO).orElseThrow().day()).isBefore(DAY);
    assertThat(lawful(on(Nation.ENGLAND)).entry(Step.VETO).orElseThrow().day())
        .isEqualTo("2024-07-02");
  }

  @ParameterizedTest
  @EnumSource(Nation.class)
  void theNoticeIsLawfulFromDay90ToDay42(Nation nation) {
    for (int before = 42; before <= 90; before++) {
      BallotDays days = on(nation).withNotice(DAY.minusDays(before));
      assertThat(lawful(days).entry(Step.NOTICE).orElseThrow().sense()).isEqualTo(Sense.ON);
    }
    assertThat(broken(on(nation).withNotice(DAY.minusDays(41))))
        .containsExactly(DayRule.NOTICE_TOO_LATE);
    assertThat(broken(on(nation).withNotice(DAY.minusDays(91))))
        .containsExactly(DayRule.NOTICE_TOO_EARLY);
  }

  @Test
  void theRequestIsCountedFromTheNoticeThatIsPlanned() {
    BallotDays early = on(Nation.SCOTLAND).withNotice(DAY.minusDays(60));
    assertThat(lawful(early).entry(Step.REQUEST).orElseThrow().day()).isEqualTo(DAY.minusDays(74));
    assertThat(lawful(on(Nation.SCOTLAND)).entry(Step.REQUEST).orElseThrow().day())
        .isEqualTo(DAY.minusDays(56));
  }

  @Test
  void theChallengeIsCountedFromTheDeclaration() {
    BallotDays later = on(Nation.ENGLAND).withResult(DAY.plusDays(5));
    assertThat(lawful(later).entry(Step.CHALLENGE).orElseThrow().day()).isEqualTo(DAY.plusDays(33));
    assertThat(lawful(on(Nation.ENGLAND)).entry(Step.CHALLENGE).orElseThrow().day())
        .isEqualTo(DAY.plusDays(29));
  }

  @Test
  void papersGoOutAfterTheNoticeAndBeforeTheBallot() {
    BallotDays days = on(Nation.WALES).withNotice(DAY.minusDays(42));
    assertThat(broken(days.withPapers(DAY.minusDays(43))))
        .containsExactly(DayRule.PAPERS_BEFORE_NOTICE);
    assertThat(lawful(days.withPapers(DAY.minusDays(42))).departures()).isEmpty();
    assertThat(lawful(days.withPapers(DAY.minusDays(28))).departures()).isEmpty();
    assertThat(broken(days.withPapers(DAY.minusDays(27)))).containsExactly(DayRule.PAPERS_TOO_LATE);
    assertThat(broken(days.withPapers(DAY.minusDays(1)))).containsExactly(DayRule.PAPERS_TOO_LATE);
    assertThat(broken(days.withPapers(DAY))).containsExactly(DayRule.PAPERS_AFTER_BALLOT);
  }

  @Test
  void evenWherePapersAreAMatterOfCustomTheyGoOutBeforeTheBallot() {
    assertThat(broken(on(Nation.SCOTLAND).withPapers(DAY)))
        .containsExactly(DayRule.PAPERS_AFTER_BALLOT);
    assertThat(lawful(on(Nation.SCOTLAND).withPapers(DAY.minusDays(1))).departures())
        .extracting(BrokenRule::rule)
        .containsExactly(DayRule.PAPERS_TOO_LATE);
  }

  @Test
  void nothingIsDeclaredBeforeTheDayOfTheBallot() {
    assertThat(broken(on(Nation.ENGLAND).withResult(DAY.minusDays(1))))
        .containsExactly(DayRule.RESULT_BEFORE_CLOSE);
    assertThat(lawful(on(Nation.ENGLAND).withResult(DAY)).entry(Step.RESULT).orElseThrow().day())
        .isEqualTo(DAY);
  }

  @Test
  void aBallotIsPutOffOnceAndOnlyToALaterDay() {
    BallotDays days = on(Nation.WALES).putOffFrom(DAY.minusDays(7));
    assertThat(lawful(days).entry(Step.PUT_OFF)).isEmpty();
    assertThat(lawful(days).entry(Step.PUT_OFF_LIMIT).orElseThrow().day()).isEqualTo("2024-06-26");
    assertThat(lawful(on(Nation.WALES)).entry(Step.PUT_OFF).orElseThrow().day())
        .isEqualTo(DAY.minusDays(42));
    assertThat(broken(on(Nation.WALES).putOffFrom(DAY))).containsExactly(DayRule.PUT_OFF_BACKWARDS);
  }

  @Test
  void aBallotPutOffBackwardsIsHeldAgainstTheYearsOfBothDays() {
    BallotDays days = on(Nation.WALES).putOffFrom(LocalDate.of(2050, 1, 5));
    assertThat(broken(days)).containsExactly(DayRule.PUT_OFF_BACKWARDS);
  }

  @Test
  void aBallotThatWasHeldKeepsItsDatesOnAHolidayThatWasToldLater() {
    BallotDays days = BallotDays.on(Nation.SCOTLAND, ProposalKind.NEW, LocalDate.of(2024, 12, 25));
    assertThat(Timetable.of(days, holidays)).isInstanceOf(Unlawful.class);
    assertThat(Timetable.ofHeld(days, holidays).orElseThrow().entry(Step.DAY))
        .map(TimetableEntry::day)
        .contains(days.ballot());
  }

  @Test
  void theDatesOfABallotThatWasHeldNeedTheHolidaysOfItsYears() {
    BallotDays days = BallotDays.on(Nation.SCOTLAND, ProposalKind.NEW, LocalDate.of(2051, 6, 12));
    assertThat(Timetable.ofHeld(days, holidays)).isEmpty();
  }

  @Test
  void theYearsOfTheWorkingDaysMustBeKnown() {
    assertThat(
            Timetable.of(
                BallotDays.on(Nation.WALES, ProposalKind.NEW, LocalDate.of(2030, 11, 29)),
                holidays))
        .isInstanceOf(Lawful.class);
    assertThat(
            Timetable.of(
                BallotDays.on(Nation.WALES, ProposalKind.NEW, LocalDate.of(2030, 12, 2)), holidays))
        .isEqualTo(new TimetableOutcome.HolidaysNotKnown(2031));
    assertThat(
            Timetable.of(
                BallotDays.on(Nation.WALES, ProposalKind.NEW, LocalDate.of(2013, 1, 31)), holidays))
        .isEqualTo(new TimetableOutcome.HolidaysNotKnown(2012));
    assertThat(
            Timetable.of(
                BallotDays.on(Nation.WALES, ProposalKind.NEW, LocalDate.of(2013, 2, 1)), holidays))
        .isInstanceOf(Lawful.class);
  }

  @Test
  void aBallotPutOffOverTheYearNeedsTheHolidaysOfItsFirstDay() {
    BallotDays days =
        BallotDays.on(Nation.WALES, ProposalKind.NEW, LocalDate.of(2013, 2, 4))
            .putOffFrom(LocalDate.of(2013, 1, 30));
    assertThat(Timetable.of(days, holidays)).isEqualTo(new TimetableOutcome.HolidaysNotKnown(2012));
  }

  @Test
  void stepsAndRulesHaveNamesForFiles() {
    assertThat(Step.of("proxy-cancel")).contains(Step.PROXY_CANCEL);
    assertThat(Step.of("PROXY_CANCEL")).isEmpty();
    assertThat(DayRule.NOTICE_TOO_LATE.code()).isEqualTo("notice-too-late");
    assertThat(Checked.NOT_CONFIRMED.code()).isEqualTo("not-confirmed");
    assertThat(Basis.RECOMMENDED.code()).isEqualTo("recommended");
    assertThat(Sense.UNTIL.code()).isEqualTo("until");
  }

  @Test
  void aDateThatIsNotKnownIsNeverReckoned() {
    DateRule unknown =
        DateRules.of(Nation.SCOTLAND, ProposalKind.NEW).unknown().findFirst().orElseThrow();
    assertThatThrownBy(() -> unknown.from(DAY, holidays))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("CHALLENGE");
    assertThatThrownBy(
            () -> DateRules.of(Nation.SCOTLAND, ProposalKind.NEW).required(Step.CHALLENGE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("CHALLENGE");
  }
}
