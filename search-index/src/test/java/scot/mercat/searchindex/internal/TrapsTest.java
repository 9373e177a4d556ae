package scot.mercat.searchindex.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that other analyzers get wrong. */
class TrapsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "gd, dh'fhalbh, falbh",
        "gd, dh’fhalbh, dh'fhalbh",
        "gd, a' bhùth, bùth",
        "gd, an t-sràid, sràid",
        "gd, an tsràid, an t-sràid",
        "gd, na h-eileanan, eilean",
        "gd, nan eileanan, eilean",
        "gd, b' fheàrr, fearr",
        "gd, a' choimhearsnachd, coimhearsnachd",
        "gd, seirbheisean, seirbheis",
        "gd, rathaid, rathad",
        "gd, t-seachdain, seachdainean",
        "ur, کونسل, كونسل",
        "ur, گاڑی, گاڑي",
        "ur, راہِ عمل, راه عمل",
        "ur, اسکول, سکول",
        "ur, ۱۲۳, 123",
        "ur, کتاب‌خانہ, کتاب خانہ",
        "ar, مدرسة, المدرسه",
        "zh-Hans, 優先, 优先",
        "zh-Hant, 优先, 優先",
        "ro, şcoală, școală",
        "ro, oraş, oraș",
        "ro, oraşul, orasul",
        "pa, ਸ਼ਹਿਰ, ਸਹਿਰ",
        "pa, ਪੰਜਾਬੀ, ਪਂਜਾਬੀ",
        "uk, здоров'я, здоров’я",
        "uk, п’ять, пʼять",
        "en, café, CAFE",
        "en, don't, don’t",
        "en, ﬁre, fire",
        "en, buses, bus"
      })
  void bothSpellingsAreOneWord(String language, String one, String other) {
    assertThat(terms(language, one)).isNotEmpty().isEqualTo(terms(language, other));
  }

  @ParameterizedTest
  @CsvSource({
    "ur, گلی, گل",
    "ur, رات, رے",
    "gd, baile, ball",
    "gd, bàta, bàth",
    "en, housing, horse"
  })
  void differentWordsStayDifferent(String language, String one, String other) {
    assertThat(terms(language, one)).isNotEqualTo(terms(language, other));
  }

  @Test
  void traditionalAndSimplifiedAreOneInTheFieldForAllLanguages() {
    assertThat(Folding.fold("優先")).isEqualTo("优先");
  }

  @Test
  void chineseIsFoundByPairsOfLetters() {
    assertThat(terms("zh-Hans", "路灯坏了")).containsExactly("路灯", "灯坏", "坏了");
    assertThat(terms("zh-Hans", "街")).containsExactly("街");
  }

  @Test
  void everyTokenPointsAtItsPlaceInTheText() {
    String text = "Dh'fhalbh 優先 bus-stop, ۱۲۳!";
    List<Tokens.Token> tokens = Tokens.of(Analyzers.FOLDED, text);
    assertThat(tokens.stream().map(token -> text.substring(token.start(), token.end())))
        .containsExactly("Dh'fhalbh", "優", "先", "bus", "stop", "۱۲۳");
  }

  private static List<String> terms(String language, String text) {
    LanguageAnalysis analysis = LanguageAnalysis.of(language).orElseThrow();
    return Tokens.of(analysis.asking(), text).stream().map(Tokens.Token::term).toList();
  }
}
