package scot.mercat.job.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JobRulesTest {
  /** 4,999 of 5,000 lines is not all of them. */
  @ParameterizedTest
  @CsvSource({"0,0,0", "0,5000,0", "49,5000,0", "50,5000,1", "4999,5000,99", "5000,5000,100"})
  void aHundredPerCentIsSaidOnlyWhenNothingIsLeft(int done, int total, int percent) {
    assertThat(new HowFar(done, total).percent()).isEqualTo(percent);
  }

  @Test
  void theBiggestWorkDoesNotOverflow() {
    assertThat(new HowFar(Integer.MAX_VALUE, Integer.MAX_VALUE).percent()).isEqualTo(100);
  }

  @Test
  void noMoreIsDoneThanThereIs() {
    assertThatThrownBy(() -> new HowFar(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new HowFar(-1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(JobState.class)
  void aStateIsReadAsItIsWritten(JobState state) {
    assertThat(JobState.of(state.code())).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"WAITING,false", "RUNNING,false", "DONE,true", "FAILED,true", "CANCELLED,true"})
  void whatWaitsOrRunsMayStillBeCancelled(JobState state, boolean isOver) {
    assertThat(state.isOver()).isEqualTo(isOver);
  }

  @Test
  void anOutcomeIsReadAsItIsWritten() {
    for (JobOutcome outcome :
        new JobOutcome[] {JobOutcome.NONE, JobOutcome.FAULT, JobOutcome.of("used", 4963, 37)}) {
      assertThat(JobOutcome.read(outcome.code(), outcome.countsText())).isEqualTo(outcome);
    }
  }

  /** Rows of jobs are open to more people than what the work reads. */
  @Test
  void anOutcomeHasNoRoomForNames() {
    assertThatThrownBy(() -> JobOutcome.of("Marra Books"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
