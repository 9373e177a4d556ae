package scot.mercat.bid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPropertyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25000|2500000",
        "£25,000|2500000",
        "25 000|2500000",
        "25\u00A0000|2500000",
        "1,234,567.5|123456750",
        "7.5|750",
        "7,5|750",
        "7,05|705",
        "٢٥٬٠٠٠|2500000",
        "۷٫۵|750",
        "੭|700",
        "0|0"
      })
  void numbersAreReadAsPeopleWriteThem(String typed, long hundredths) {
    assertThat(TypedProperty.hundredths(typed)).isEqualTo(OptionalLong.of(hundredths));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a lot", "-5", "1.234", "25,00,000", "1.2.3", "1234567890", "5e3"})
  void whatIsNoNumberIsNotGuessed(String typed) {
    assertThat(TypedProperty.hundredths(typed)).isEmpty();
  }

  @Test
  void englishWordsStandApartFromWhatIsSaidOfThem() {
    String said = SaidPart.english("Shop") + ": x, " + SaidPart.english("Bank") + ".";
    assertThat(SaidPart.of(said))
        .containsExactly(
            new SaidPart("", false),
            new SaidPart("Shop", true),
            new SaidPart(": x, ", false),
            new SaidPart("Bank", true),
            new SaidPart(".", false));
    assertThat(SaidPart.of("nothing")).containsExactly(new SaidPart("nothing", false));
  }
}
