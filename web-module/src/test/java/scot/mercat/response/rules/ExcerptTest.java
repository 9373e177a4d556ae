package scot.mercat.response.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void aShortTextIsWhole() {
    assertThat(Excerpt.of("The last bus\nis too early.", 40))
        .isEqualTo("The last bus is too early.");
  }

  @Test
  void aLongTextEndsAfterAWholeWord() {
    assertThat(Excerpt.of("The last bus is too early for nurses", 20))
        .isEqualTo("The last bus is too…");
  }

  @Test
  void aScriptWithoutBlanksIsCutBetweenLetters() {
    assertThat(Excerpt.of("最后一班公共汽车太早了护士下班以后没有车可以回家", 20)).isEqualTo("最后一班公共汽车太早了护士下班以后没有车…");
  }

  @Test
  void aVowelSignStaysOnItsLetter() {
    String letter = "ਕੀ";
    String cut = Excerpt.of("x" + letter.repeat(20), 20);
    assertThat(cut).isEqualTo("x" + letter.repeat(9) + "…");
  }

  @Test
  void aPictureOfTwoHalvesIsNotHalved() {
    assertThat(Excerpt.of("x" + "🚌".repeat(20), 20)).isEqualTo("x" + "🚌".repeat(9) + "…");
  }
}
