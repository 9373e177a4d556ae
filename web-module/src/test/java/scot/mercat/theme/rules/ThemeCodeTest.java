package scot.mercat.theme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeCodeTest {
  @Test
  void theCodeSaysWhatTheTitleSays() {
    assertThat(ThemeCode.of("A later number 14 bus", List.of())).isEqualTo("a-later-number-14-bus");
  }

  @Test
  void aTakenCodeGetsTheFirstFreeNumber() {
    assertThat(ThemeCode.of("Bus", List.of("bus", "bus-2", "bus-4"))).isEqualTo("bus-3");
  }

  @Test
  void aTitleWithoutLatinLettersStillHasACode() {
    assertThat(ThemeCode.of("روشنی", List.of())).isEqualTo("theme");
    assertThat(ThemeCode.of("روشنی", List.of("theme"))).isEqualTo("theme-2");
  }

  /** A code may have 40 characters, with its number. */
  @Test
  void aLongTitleIsCutWithoutAHyphenAtItsEnd() {
    String code = ThemeCode.of("Crossing Shore Street on the way to the school", List.of());
    assertThat(code).isEqualTo("crossing-shore-street-on-the-way-t").hasSizeLessThanOrEqualTo(34);
    assertThat(ThemeCode.of("abcdefghij abcdefghij abcdefghijk abc", List.of()))
        .isEqualTo("abcdefghij-abcdefghij-abcdefghijk");
  }
}
