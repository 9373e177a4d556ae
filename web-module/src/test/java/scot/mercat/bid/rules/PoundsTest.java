package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoundsTest {
  @ParameterizedTest
  @CsvSource({
    "25000, 25000",
    "'£25,000.00', 25000",
    "'25 000', 25000",
    "0, 0",
    "25000.50, -1",
    "-5, -1",
    "a lot, -1",
    "9999999999, -1",
    "'', -1"
  })
  void onlyWholePoundsAreAValue(String text, long pounds) {
    assertThat(Pounds.read(text)).isEqualTo(pounds);
  }
}
