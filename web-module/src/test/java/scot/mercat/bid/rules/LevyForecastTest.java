package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code bid/levy-comparison} holds the rules {@code before.txt} and {@code
 * after.txt}, {@code properties.csv}, and who pays more or less in the first year in {@code
 * expected.csv}.
 */
class LevyForecastTest {
  static Stream<Path> comparisons() {
    return LevyCases.folders("levy-comparison");
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void whoPaysMoreOrLessIsNamed(Path folder) {
    LevyComparison comparison = comparison(folder, 1);
    assertThat(lines(comparison)).isEqualTo(LevyCases.text(folder, "expected.csv"));
    assertThat(comparison.isNobodyWorseOff()).isEqualTo(comparison.all().more() == 0);
  }

  @Test
  void aLaterYearIsComparedByItself() {
    Path folder = comparisons().filter(path -> path.endsWith("a-cap-is-added")).findFirst().get();
    assertThat(comparison(folder, 2).all()).isEqualTo(new LevyComparison.Group(0, 0, 0, 0, 0));
  }

  @Test
  void whoeverPaysMoreInALaterYearIsWorseOff() {
    String rules = "the term is 2026-04-01 to 2028-03-31\nevery property pays £100\n";
    String properties = "property_id,person_id\none,ann\n";
    LevyComparison comparison =
        LevyComparison.of(
            LevyCases.roll(rules, properties),
            LevyCases.roll(rules + "the levy rises by 10% each year\n", properties),
            1);
    assertThat(comparison.all().more()).isZero();
    assertThat(comparison.isNobodyWorseOff()).isFalse();
  }

  @Test
  void aForecastPartsWhatIsOwedByLawFromWhatIsGiven() {
    LevyForecast forecast =
        LevyForecast.of(
            LevyCases.roll(
                """
                the term is 2026-04-01 to 2028-03-31
                every property pays £100
                voluntary pays £50.01
                worship is exempt
                the levy rises by 10% each year
                """,
                """
                property_id,person_id,class,membership,from,until
                one,ann,shop,,,
                two,ann,shop,,2027-04-01,
                three,ben,shop,,,2026-06-11
                three,cat,shop,,2026-06-12,
                farm,dan,,voluntary,,
                church,eve,worship,,,
                """),
            950_000);
    LevyYear first =
        new LevyYear(1, new DateSpan(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)), 365);
    LevyYear second =
        new LevyYear(2, new DateSpan(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 3, 31)), 366);
    assertThat(forecast.years())
        .containsExactly(
            new LevyForecast.YearSum(first, 20_000, 5_001, 23_751, 4, 3, 1),
            new LevyForecast.YearSum(second, 33_000, 5_501, 36_576, 3, 4, 1));
    assertThat(forecast.charged()).isEqualTo(63_502);
    assertThat(forecast.expected()).isEqualTo(60_327);
  }

  private static LevyComparison comparison(Path folder, int year) {
    String properties = LevyCases.text(folder, "properties.csv");
    return LevyComparison.of(
        LevyCases.roll(LevyCases.text(folder, "before.txt"), properties),
        LevyCases.roll(LevyCases.text(folder, "after.txt"), properties),
        year);
  }

  private static String lines(LevyComparison comparison) {
    return "property,person,before,after,newly liable\n"
        + comparison.changes().stream()
            .map(change ->
                "%s,%s,%d,%d,%s\n"
                    .formatted(
                        change.property().property(),
                        change.property().person(),
                        change.before(),
                        change.after(),
                        change.isNewlyLiable() ? "yes" : "no"))
            .collect(Collectors.joining())
        + "of,before,after,more,less,same\n"
        + line("all", comparison.all())
        + comparison.byKind().entrySet().stream()
            .map(group -> line(group.getKey(), group.getValue()))
            .collect(Collectors.joining());
  }

  private static String line(String name, LevyComparison.Group group) {
    return "%s,%d,%d,%d,%d,%d\n"
        .formatted(name, group.before(), group.after(), group.more(), group.less(), group.same());
  }
}
