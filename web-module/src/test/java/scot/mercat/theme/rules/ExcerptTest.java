package scot.mercat.theme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void aShortTextStaysWhole() {
    assertThat(Excerpt.of("Light the path", 14)).isEqualTo(new Excerpt("Light the path", false));
  }

  @Test
  void aLongTextEndsWithAWholeWord() {
    assertThat(Excerpt.of("Light the harbour path", 12)).isEqualTo(new Excerpt("Light the…", true));
  }

  /** Two code units a letter: a base and its accent, with no cut between them. */
  @Test
  void aWordThatNeverEndsIsCutBetweenLetters() {
    assertThat(Excerpt.of("e\u0301".repeat(20), 7).text()).isEqualTo("e\u0301".repeat(3) + "…");
    assertThat(Excerpt.of("👩‍🌾".repeat(9), 12).text()).doesNotEndWith("\u200D…");
  }
}
