package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Where one officer is not enough. */
class SecondOfficerTest {
  @Test
  void oneOfficerIsEnoughWhereTheHolderChoseSo() {
    assertThat(Withdrawal.values()).noneMatch(SecondOfficer.NEVER::isNeeded);
  }

  @Test
  void aSpoiltPaperLiesOnTheDeskButALostOneIsAVotersWord() {
    assertThat(SecondOfficer.LOST.isNeeded(Withdrawal.SPOILT)).isFalse();
    assertThat(SecondOfficer.LOST.isNeeded(Withdrawal.LOST)).isTrue();
    assertThat(SecondOfficer.LOST.isNeeded(Withdrawal.CANCELLED)).isTrue();
  }

  @Test
  void alwaysIsForEveryWish() {
    assertThat(Withdrawal.values()).allMatch(SecondOfficer.ALWAYS::isNeeded);
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
    assertThat(Arrays.stream(Withdrawal.values()).map(Withdrawal::code))
        .containsExactly("spoilt", "lost", "cancelled")
        .allMatch(code -> Withdrawal.of(code).orElseThrow().code().equals(code));
    assertThat(Withdrawal.of("returned")).isEmpty();
  }
}
