package scot.mercat.response.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import scot.mercat.response.rules.Redacting.Problem;
import scot.mercat.response.rules.Redacting.Shown;

class RedactingTest {
  private static final Shown UNTRANSLATED = new Shown("Mr Smith is rude.", "");
  private static final Shown TRANSLATED = new Shown("Pan Smith jest niemiły.", "Mr Smith is rude.");

  @Test
  void wordsThatLeaveSomethingOutCanBeShown() {
    assertThat(Redacting.problems(UNTRANSLATED, new Shown("[…] is rude.", ""), false)).isEmpty();
  }

  @Test
  void whereNothingIsLeftItIsToBeHidden() {
    assertThat(Redacting.problems(UNTRANSLATED, new Shown(" \n ", ""), false))
        .containsExactly(Problem.EMPTY);
  }

  @Test
  void nothingLeftOutIsNoRedaction() {
    assertThat(Redacting.problems(UNTRANSLATED, UNTRANSLATED, false))
        .containsExactly(Problem.UNCHANGED);
    assertThat(Redacting.problems(TRANSLATED, TRANSLATED, true)).containsExactly(Problem.UNCHANGED);
  }

  @Test
  void aTranslationMustNotSayWhatTheWordsNoLongerDo() {
    Shown after = new Shown("[…] jest niemiły.", TRANSLATED.translation());
    assertThat(Redacting.problems(TRANSLATED, after, false))
        .containsExactly(Problem.TRANSLATION_UNCHANGED);
    assertThat(Redacting.problems(TRANSLATED, after, true)).isEmpty();
  }

  @Test
  void aTranslationCanBeTakenAwayOrChangedAlone() {
    assertThat(Redacting.problems(TRANSLATED, new Shown("[…] jest niemiły.", ""), false)).isEmpty();
    assertThat(Redacting.problems(TRANSLATED, new Shown(TRANSLATED.text(), "He is rude."), false))
        .isEmpty();
  }

  @Test
  void nobodyPutsLongWordsOfTheirOwnIntoAnothersMouth() {
    Shown after = new Shown("x".repeat(Acceptance.LONGEST + 1), "");
    assertThat(Redacting.problems(UNTRANSLATED, after, false)).containsExactly(Problem.TOO_LONG);
  }

  @Test
  void noLongTranslationIsPutIntoAnothersMouthEither() {
    Shown after = new Shown(UNTRANSLATED.text(), "x".repeat(Acceptance.LONGEST + 1));
    assertThat(Redacting.problems(UNTRANSLATED, after, false))
        .containsExactly(Problem.TRANSLATION_TOO_LONG);
  }

  @Test
  void aLongLetterMayStayLong() {
    Shown before = new Shown("x".repeat(Arrival.LONGEST), "");
    Shown after = new Shown("x".repeat(Arrival.LONGEST - 3) + "[…]", "");
    assertThat(Redacting.problems(before, after, false)).isEmpty();
  }
}
