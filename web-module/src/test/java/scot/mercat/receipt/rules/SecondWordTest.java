package scot.mercat.receipt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SecondWordTest {
  @Test
  void caseAndSpacingDoNotMakeAnotherWord() {
    assertThat(SecondWord.normal("  My   Granny’s CAT ")).isEqualTo("my granny’s cat");
    assertThat(SecondWord.normal("ŁÓDŹ")).isEqualTo(SecondWord.normal("łódź"));
    assertThat(SecondWord.normal("e\u0301te\u0301s")).isEqualTo("étés");
  }

  @Test
  void aWordHasAtLeastFourLettersInAnyScript() {
    assertThat(SecondWord.isFit("cat")).isFalse();
    assertThat(SecondWord.isFit(" cat  ")).isFalse();
    assertThat(SecondWord.isFit("cats")).isTrue();
    assertThat(SecondWord.isFit("مچھلی")).isTrue();
    assertThat(SecondWord.isFit("x".repeat(101))).isFalse();
  }

  @Test
  void waitsGrowButEnd() {
    assertThat(SecondWord.waitAfter(4)).isZero();
    assertThat(SecondWord.waitAfter(5)).isEqualTo(Duration.ofMinutes(1));
    assertThat(SecondWord.waitAfter(6)).isEqualTo(Duration.ofMinutes(2));
    assertThat(SecondWord.waitAfter(1000)).isEqualTo(Duration.ofMinutes(30));
  }
}
