package scot.mercat.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  private final Languages languages = Languages.standard();

  @Test
  void nineInterfaceLanguagesStandInTheirOrderUnderTheirOwnNames() {
    assertThat(languages.interfaceLanguages())
        .extracting(Language::tag)
        .containsExactly("en", "gd", "pl", "ar", "ur", "pa", "zh-Hans", "ro", "uk");
    assertThat(languages.interfaceLanguages())
        .extracting(Language::autonym)
        .containsExactly(
            "English",
            "Gàidhlig",
            "Polski",
            "العربية",
            "اردو",
            "ਪੰਜਾਬੀ",
            "简体中文",
            "Română",
            "Українська");
    assertThat(languages.interfaceLanguages().getFirst()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void directionInTheListIsThatOfTheScript() {
    assertThat(languages.all())
        .allSatisfy(l -> assertThat(l.isRtl()).isEqualTo(Languages.isScriptRtl(l.tag())));
    assertThat(languages.find("pa").orElseThrow().dir()).isEqualTo("ltr");
    assertThat(languages.find("pa-Arab").orElseThrow().dir()).isEqualTo("rtl");
  }

  @Test
  void aLanguageCanBeAddedAndReplaced() {
    var amharic = Language.forContent("am", "አማርኛ", "Amharic");
    var more = languages.with(amharic);
    assertThat(more.find("am")).contains(amharic);
    assertThat(more.matchContent("am-ET")).contains(amharic);
    assertThat(languages.find("am")).isEmpty();
    var renamed = Language.forContent("am", "አማርኛ", "Amharic (Ethiopia)");
    assertThat(more.with(renamed).all()).hasSameSizeAs(more.all()).contains(renamed);
    assertThat(Language.forContent("ps", "پښتو", "Pashto").dir()).isEqualTo("rtl");
    assertThat(Languages.of(List.of(amharic)).match("pl")).isEqualTo(Language.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-hans", "EN", "x y", "", "und", "toolongtobealanguage", "../etc"})
  void aTagThatIsNotCanonicalIsNoLanguage(String tag) {
    assertThatThrownBy(() -> Language.forContent(tag, "a", "b"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesAndDirectionAreNeeded() {
    assertThatThrownBy(() -> Language.forContent("am", " ", "Amharic"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Language("am", "አማርኛ", "Amharic", "LTR", false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "en,en-GB",
    "sco,en-GB",
    "pa,pa-Guru",
    "pa-Arab,pa-Arab",
    "pnb,pa-Arab",
    "fa,fa-u-ca-gregory",
    "ps,ps-u-ca-gregory",
    "th,th-u-ca-gregory",
    "gd,gd",
    "zh-Hans,zh-Hans"
  })
  void localeIsTheOneWithDataAndGregorian(String tag, String locale) {
    assertThat(Language.forContent(tag, tag, tag).locale())
        .isEqualTo(Locale.forLanguageTag(locale));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ur|ur",
        "ur-PK,en;q=0.8|ur",
        "gd-GB|gd",
        "gla|gd",
        "fr, ur;q=0.5|ur",
        "en;q=0.5, pl;q=0.9|pl",
        "pl;q=0, ro;q=0.1|ro",
        "ar-SY|ar",
        "apc|ar",
        "pa|pa",
        "pa-IN|pa",
        "zh-CN|zh-Hans",
        "zh|zh-Hans",
        "cmn|zh-Hans",
        "mo|ro",
        "ro-MD|ro",
        "uk-UA|uk",
        "EN-us|en",
        "sco|en",
        "sco, pl|en",
        "ru|en",
        "ru-RU,ru;q=0.9|en",
        "ru, uk;q=0.3|uk",
        "be|en",
        "ug|en",
        "bo|en",
        "pnb|en",
        "pa-PK|en",
        "prs|en",
        "fa|en",
        "ps|en",
        "ku-IQ|en",
        "cy|en",
        "fr|en",
        "*|en",
        "*, uk;q=0.1|uk"
      })
  void interfaceLanguageServesTheHeader(String header, String tag) {
    assertThat(languages.match(header).tag()).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prs|fa",
        "fa-AF|fa",
        "pnb|pa-Arab",
        "pa-PK|pa-Arab",
        "pa-Arab-PK|pa-Arab",
        "ku-IQ|ckb",
        "sco|sco",
        "zh-HK|zh-Hant",
        "zh-Hant-HK|zh-Hant",
        "zh-TW|zh-Hant",
        "yue|zh-Hant",
        "yue-HK|zh-Hant",
        "ru|ru",
        "mo|ro",
        "ti-ER|ti",
        "es-MX|es"
      })
  void contentLanguageServesTheHeader(String header, String tag) {
    assertThat(languages.matchContent(header)).map(Language::tag).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ps", "so", "be", "ug", "*"})
  void noContentLanguageIsBetterThanAWrongOne(String header) {
    assertThat(languages.matchContent(header)).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        ",,,,",
        ";q=1",
        "en;q=NaN, de;q=1e9",
        "x-klingon",
        "i-navajo",
        "pl;q=2",
        "ur\u0000",
        "ur\r\nSet-Cookie: a=b",
        "<script>",
        "../../etc/passwd",
        "u-r-u-r-u-r-u-r-u-r-u",
        "\uD800",
        "اردو"
      })
  void junkGetsEnglish(String header) {
    assertThat(languages.match(header)).isEqualTo(Language.ENGLISH);
  }

  @Test
  void aVeryLongHeaderIsReadOnlyAtItsStart() {
    assertThat(languages.match("pl," + "a-".repeat(5_000_000)).tag()).isEqualTo("pl");
    assertThat(languages.match("qq,".repeat(100_000) + "pl").tag()).isEqualTo("en");
    assertThat(languages.match(";".repeat(1_000_000))).isEqualTo(Language.ENGLISH);
  }
}
