package scot.mercat.translations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ہمیں بس چاہیے|ur",
        "بچوں کے لیے پارک|ur",
        "نريد حافلة في المساء|ar",
        "ਸਾਨੂੰ ਬੱਸ ਚਾਹੀਦੀ ਹੈ|pa",
        "我们需要晚班公交车|zh-Hans",
        "Нам потрібен автобус|uk",
        "the bus number 5: ਸਾਨੂੰ ਸ਼ਾਮ ਨੂੰ ਬੱਸ ਚਾਹੀਦੀ ਹੈ ਜੀ|pa"
      })
  void lettersTellTheLanguage(String text, String tag) {
    assertThat(Scripts.guess(text)).map(Language::tag).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We need an evening bus",
        "Feumaidh sinn bus",
        "Нам нужен автобус",
        "Нам патрэбны аўтобус, і хутка",
        "ما به پارک نیاز داریم، چون گل دارد",
        "ئێمە پاسمان دەوێت",
        "バスが必要です",
        "ኣውቶቡስ",
        "",
        "0131 496 0000 !?",
        "\uD800"
      })
  void whereLettersCannotTellThereIsNoGuess(String text) {
    assertThat(Scripts.guess(text)).isEmpty();
  }

  @Test
  void onlyTheStartOfALongTextIsRead() {
    assertThat(Scripts.guess("ਸ".repeat(2000) + "a".repeat(9_000_000))).isPresent();
  }

  @Test
  void directionIsThatOfTheFirstStrongLetter() {
    assertThat(Scripts.direction("12 اردو and English")).isEqualTo("rtl");
    assertThat(Scripts.direction("English اردو")).isEqualTo("ltr");
    assertThat(Scripts.direction("123")).isEqualTo("ltr");
  }
}
