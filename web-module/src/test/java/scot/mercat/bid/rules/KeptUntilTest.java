package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A term of five years from April 2027, decided in November 2026. */
class KeptUntilTest {
  private static final LocalDate STARTS = LocalDate.of(2027, 4, 1);
  private static final LocalDate DECLARED = LocalDate.of(2026, 11, 20);
  private static final LocalDate CHALLENGE = LocalDate.of(2026, 12, 18);
  private static final LocalDate PAPERS = LocalDate.of(2027, 5, 20);

  private static KeptUntil of(BallotEnding ending) {
    return new KeptUntil(STARTS, 60, ending);
  }

  private static KeptUntil ended(boolean isApproved) {
    return of(new BallotEnding.Ended(DECLARED, isApproved, CHALLENGE, PAPERS));
  }

  @Test
  void howPeopleWantTheirPapersIsDeletedOnceNoPaperIsSent() {
    assertThat(ended(true).lastDay(Kept.WISHES)).contains(DECLARED);
  }

  @Test
  void codesAndWordsAreKeptForFourWeeksAfterTheLastDayToChallenge() {
    assertThat(ended(false).lastDay(Kept.CODES)).contains(LocalDate.of(2027, 1, 15));
    assertThat(ended(true).lastDay(Kept.WORDS)).contains(LocalDate.of(2027, 1, 15));
    assertThat(ended(false).lastDay(Kept.WORDS)).contains(LocalDate.of(2027, 1, 15));
  }

  @Test
  void codesOpenResolutionsOfTheCompanyForAsLongAsTheTerm() {
    assertThat(ended(true).lastDay(Kept.CODES)).contains(LocalDate.of(2032, 9, 30));
  }

  @Test
  void evidenceIsKeptAsLongAsThePapers() {
    assertThat(ended(true).lastDay(Kept.EVIDENCE)).contains(PAPERS);
    assertThat(ended(false).lastDay(Kept.EVIDENCE)).contains(PAPERS);
  }

  @Test
  void theRegisterOfAnApprovedTermIsKeptForSixMonthsAfterItsEnd() {
    assertThat(ended(true).lastDay(Kept.REGISTER)).contains(LocalDate.of(2032, 9, 30));
  }

  @Test
  void theRegisterOfWhatWasNotApprovedGoesWithThePapers() {
    assertThat(ended(false).lastDay(Kept.REGISTER)).contains(PAPERS);
  }

  @Test
  void aCourtsOrderPastTheTermKeepsTheRegisterToo() {
    LocalDate order = LocalDate.of(2033, 1, 1);
    KeptUntil kept = of(new BallotEnding.Ended(DECLARED, true, CHALLENGE, order));
    assertThat(kept.lastDay(Kept.REGISTER)).contains(order);
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsDeletedWhileABallotRuns(Kept kept) {
    assertThat(of(new BallotEnding.Running()).lastDay(kept)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WISHES")
  void nothingThatCouldDecideAChallengeIsDeletedBeforeItIsDecided(Kept kept) {
    assertThat(of(new BallotEnding.Challenged(DECLARED)).lastDay(kept)).isEmpty();
  }

  @Test
  void howPeopleWantTheirPapersDecidesNoChallenge() {
    assertThat(of(new BallotEnding.Challenged(DECLARED)).lastDay(Kept.WISHES)).contains(DECLARED);
  }

  @ParameterizedTest
  @EnumSource
  void whatWasNeverPutToAVoteIsKeptForAYearAfterItsDay(Kept kept) {
    assertThat(of(new BallotEnding.NotHeld(STARTS)).lastDay(kept))
        .contains(LocalDate.of(2028, 4, 1));
  }

  @Test
  void theLastDayCountsWhole() {
    assertThat(ended(true).isOver(Kept.EVIDENCE, PAPERS)).isFalse();
    assertThat(ended(true).isOver(Kept.EVIDENCE, PAPERS.plusDays(1))).isTrue();
    assertThat(of(new BallotEnding.Running()).isOver(Kept.EVIDENCE, PAPERS.plusYears(9))).isFalse();
  }
}
