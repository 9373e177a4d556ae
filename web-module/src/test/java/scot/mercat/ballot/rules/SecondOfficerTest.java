package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Where one officer is not enough. */
class SecondOfficerTest {
  @Test
  void oneOfficerIsEnoughWhereTheHolderChoseSo() {
    assertThat(PaperChange.values()).noneMatch(SecondOfficer.NEVER::isNeeded);
  }

  @Test
  void aSpoiltPaperLiesOnTheDeskButALostOneIsAVotersWord() {
    assertThat(SecondOfficer.LOST.isNeeded(PaperChange.SPOILT)).isFalse();
    assertThat(SecondOfficer.LOST.isNeeded(PaperChange.LOST)).isTrue();
    assertThat(SecondOfficer.LOST.isNeeded(PaperChange.CANCELLED)).isTrue();
  }

  @Test
  void thatALatePaperWasThereInTimeIsAnOfficersWord() {
    assertThat(SecondOfficer.LOST.isNeeded(PaperChange.IN_TIME)).isTrue();
    assertThat(SecondOfficer.LOST.isNeeded(PaperChange.RETURN_WITHDRAWN)).isFalse();
  }

  @Test
  void alwaysIsForEveryWish() {
    assertThat(PaperChange.values()).allMatch(SecondOfficer.ALWAYS::isNeeded);
  }

  @Test
  void papersThatFollowACorrectionNeedTwoAsLostOnesDo() {
    assertThat(SecondOfficer.NEVER.isNeededToSettle()).isFalse();
    assertThat(SecondOfficer.LOST.isNeededToSettle()).isTrue();
    assertThat(SecondOfficer.ALWAYS.isNeededToSettle()).isTrue();
  }

  @Test
  void formsNameEachAndNothingElse() {
    assertThat(Arrays.stream(SecondOfficer.values()).map(SecondOfficer::code))
        .containsExactly("never", "lost", "always")
        .allMatch(code -> SecondOfficer.of(code).orElseThrow().code().equals(code));
    assertThat(SecondOfficer.of("sometimes")).isEmpty();
    assertThat(Arrays.stream(PaperChange.values()).map(PaperChange::code))
        .containsExactly("spoilt", "lost", "cancelled", "return-withdrawn", "in-time")
        .allMatch(code -> PaperChange.of(code).orElseThrow().code().equals(code));
    assertThat(PaperChange.of("returned")).isEmpty();
  }
}
