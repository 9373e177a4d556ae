package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import scot.mercat.bid.rules.Nation;

/** Tables keep how a result stands by these names, so that they may never change. */
class AfterNamesTest {
  private static final LocalDate DAY = LocalDate.of(2027, 3, 24);

  @Test
  void howAResultStandsHasAName() {
    List<Standing> all =
        List.of(
            new Standing.Declared(),
            new Standing.Vetoed(DAY),
            new Standing.Challenged(DAY),
            new Standing.Void(DAY));
    assertThat(all)
        .extracting(Standing::code)
        .containsExactly("declared", "vetoed", "challenged", "void");
  }

  @Test
  void whetherPapersAreKeptHasAName() {
    List<Keeping> all =
        List.of(
            new Keeping.Kept(DAY),
            new Keeping.KeptWhileChallenged(),
            new Keeping.NotKnown(),
            new Keeping.MayBeDestroyed(DAY),
            new Keeping.Destroyed(DAY));
    assertThat(all)
        .extracting(Keeping::code)
        .containsExactly("kept", "challenged", "not-known", "may-be-destroyed", "destroyed");
  }

  @Test
  void aScottishCouncilCannotStopWhatWasVotedFor() {
    assertThat(days(Nation.SCOTLAND).vetoUntil()).isEmpty();
    assertThat(days(Nation.ENGLAND).vetoUntil()).contains(DAY);
  }

  private static AfterDays days(Nation nation) {
    return new AfterDays(nation, true, DAY.minusDays(14), DAY, DAY.plusDays(14), null);
  }

  @Test
  void whatHappenedWithoutAnOrderOfACourtHasNoLastDay() {
    Happened challenge = Happened.on(AfterStep.CHALLENGE, DAY);
    assertThat(challenge.until()).isEmpty();
    assertThat(challenge.day()).isEqualTo(DAY);
  }
}
