package scot.mercat.place.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {
  @ParameterizedTest
  @CsvSource({
    "ZM1 1AA, ZM11AA",
    "zm11aa, ZM11AA",
    "' Z M 1 - 1 a a . ', ZM11AA",
    "EH99 1SP, EH991SP",
    "G2 1DY, G21DY",
    "EC1A 1BB, EC1A1BB",
    "KW17 2AB, KW172AB",
  })
  void isReadAsPeopleTypeIt(String typed, String normal) {
    assertThat(Postcode.read(typed)).contains(new Postcode(normal));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZM1 OAA", "ZM1 oaa"})
  void letterOIsTakenForNoughtWhereOnlyADigitCanStand(String typed) {
    assertThat(Postcode.read(typed)).contains(new Postcode("ZM10AA"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ＺＭ１ １ＡＡ", "ZM۱ ۱AA", "ZM١ ١AA", "\u2068ZM1 1AA\u2069"})
  void digitsOfOtherScriptsAndMarksOfDirectionAreUnderstood(String typed) {
    assertThat(Postcode.read(typed)).contains(new Postcode("ZM11AA"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ZM1",
        "ZM1 1A",
        "1AA ZM1",
        "Shore Street",
        "ZM1 1CA",
        "ZMM1 1AA",
        "ZM111 1AA"
      })
  void otherTextIsNoPostcode(String typed) {
    assertThat(Postcode.read(typed)).isEmpty();
  }

  @Test
  void isWrittenWithItsSpace() {
    assertThat(new Postcode("ZM11AA").written()).isEqualTo("ZM1 1AA");
  }

  @Test
  void longTextIsRefusedWithoutBeingKept() {
    assertThat(Postcode.read("ZM1 1AA ".repeat(100_000))).isEmpty();
  }
}
