package scot.mercat.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsFormatTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static Words in(String tag) {
    return Messages.bundled()
        .in(
            Languages.standard()
                .find(tag)
                .orElseGet(() -> Language.forContent(tag, "autonym", "name")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|30 June 2026",
        "sco|30 June 2026",
        "gd|30mh dhen Ògmhios 2026",
        "pl|30 czerwca 2026",
        "ar|30 يونيو 2026",
        "ur|30 جون، 2026",
        "pa|30 ਜੂਨ 2026",
        "zh-Hans|2026年6月30日",
        "ro|30 iunie 2026",
        "uk|30 червня 2026 р.",
        "pa-Arab|۳۰ جون ۲۰۲۶",
        "fa|۳۰ ژوئن ۲۰۲۶",
        "th|30 มิถุนายน 2026"
      })
  void datesAreGregorianInTheLanguage(String tag, String text) {
    assertThat(
            in(tag)
                .date(DAY)
                .replaceAll(" ?(ه\u200D?\\.م\\.|م\\.|ค\\.ศ\\.) ?", " ")
                .replaceAll("[\u00A0\u202F]", " ")
                .strip())
        .isEqualTo(text);
  }

  @Test
  void timesAreInLondonSummerAndWinter() {
    assertThat(in("en").dateTime(Instant.parse("2026-06-30T16:00:00Z")))
        .isEqualTo("30 June 2026 at 17:00");
    assertThat(in("en").dateTime(Instant.parse("2026-12-01T16:00:00Z")))
        .isEqualTo("1 December 2026 at 16:00");
  }

  @Test
  void oldDatesAreThoseOfLocalDate() {
    assertThat(in("en").date(LocalDate.of(1503, 8, 8))).isEqualTo("8 August 1503");
  }

  @Test
  void numbersAreGroupedByCustom() {
    assertThat(in("en").number(1234567)).isEqualTo("1,234,567");
    assertThat(in("pl").number(1234567)).isEqualTo("1\u00A0234\u00A0567");
    assertThat(in("ar").number(1234567)).isEqualTo("1,234,567");
    assertThat(in("ur").number(12)).isEqualTo("12");
    assertThat(in("fa").number(12)).isEqualTo("۱۲");
    assertThat(in("en").number(-5)).isEqualTo("-5");
  }

  @Test
  void sharesAreWholePercentagesHalvesUp() {
    assertThat(in("en").percent(1, 8)).isEqualTo("13%");
    assertThat(in("en").percent(0, 8)).isEqualTo("0%");
    assertThat(in("en").percent(8, 8)).isEqualTo("100%");
    assertThat(in("en").percent(Long.MAX_VALUE, Long.MAX_VALUE)).isEqualTo("100%");
    assertThat(in("en").percent(new BigDecimal("0.125"))).isEqualTo("12.5%");
    assertThat(in("en").percent(new BigDecimal("0.50"))).isEqualTo("50%");
    assertThatThrownBy(() -> in("en").percent(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void moneyShowsPenceOnlyWhereThereAreAny() {
    assertThat(in("en").money(7500)).isEqualTo("£75");
    assertThat(in("en").money(7550)).isEqualTo("£75.50");
    assertThat(in("en").money(125_000_000)).isEqualTo("£1,250,000");
    assertThat(in("en").money(-105)).isEqualTo("-£1.05");
    assertThat(in("pl").money(7550)).isEqualTo("75,50\u00A0£");
    assertThat(Languages.standard().all())
        .allSatisfy(l -> assertThat(in(l.tag()).money(7550)).contains("£").doesNotContain("UK"));
  }

  @Test
  void listsReadAsPhrases() {
    assertThat(in("en").list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(in("gd").list(List.of("a", "b"))).isEqualTo("a agus b");
    assertThat(in("en").list(List.of())).isEmpty();
  }

  @Test
  void orderIsTheDictionarys() {
    var words = new ArrayList<>(List.of("zupa", "łąka", "lody", "ćma", "cud"));
    words.sort(in("pl").order());
    assertThat(words).containsExactly("cud", "ćma", "lody", "łąka", "zupa");
    assertThat(in("en").compare("a", "a")).isZero();
  }

  @Test
  void manyThreadsGetTheSameAsOne() {
    Words words = in("gd");
    assertThat(
            IntStream.range(0, 20_000)
                .parallel()
                .filter(i -> !words.date(DAY.plusDays(i % 2)).equals(expected(i % 2)))
                .count())
        .isZero();
  }

  private static String expected(int days) {
    return days == 0 ? "30mh dhen Ògmhios 2026" : "1mh dhen Iuchar 2026";
  }
}
