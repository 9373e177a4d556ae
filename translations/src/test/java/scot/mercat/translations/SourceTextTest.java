package scot.mercat.translations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cafe\u0301\nopen",
        "Café\r\nopen",
        "Café\ropen",
        "  Café\nopen\n\n",
        "\u2003Café\u2028open\t"
      })
  void theSameWordsHaveTheSameHash(String text) {
    assertThat(new SourceText(text)).isEqualTo(new SourceText("Café\nopen"));
    assertThat(new SourceText(text).hash()).isEqualTo(new SourceText("Café\nopen").hash());
  }

  @Test
  void oneLetterChangesTheHash() {
    assertThat(new SourceText("on 1 June").hash()).isNotEqualTo(new SourceText("on 2 June").hash());
    assertThat(new SourceText("a b").hash()).isNotEqualTo(new SourceText("a\nb").hash());
  }

  @Test
  void theHashIsSha256InSmallHex() {
    assertThat(new SourceText("").hash())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(new SourceText("abc").hash())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void aTranslationIsStaleWhenItsSourceHasChanged() {
    String now = new SourceText("Open until 5pm").hash();
    String before = new SourceText("Open until 4pm").hash();
    assertThat(Staleness.of(now, now)).isEqualTo(Staleness.CURRENT);
    assertThat(Staleness.of(now, before)).isEqualTo(Staleness.STALE);
    assertThat(Staleness.of(now, null)).isEqualTo(Staleness.MISSING);
  }
}
