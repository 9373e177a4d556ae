package scot.mercat.consultation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonTest {
  @Test
  void aBlankReasonIsNone() {
    assertThat(Reason.check(" \n")).isEqualTo(Reason.MISSING);
  }

  @Test
  void aReasonMayBeAsLongAsTheBoundAndNoLonger() {
    assertThat(Reason.check("x".repeat(Reason.LONGEST))).isEqualTo(Reason.GIVEN);
    assertThat(Reason.check("x".repeat(Reason.LONGEST + 1))).isEqualTo(Reason.TOO_LONG);
  }
}
