package scot.mercat.receipt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private final Random random = new Random(7);

  private ReceiptCode any() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return ReceiptCode.of(bytes);
  }

  @Test
  void caseSpacesAndDashesDoNotMatter() {
    ReceiptCode code = any();
    Reading whole = new Reading.Whole(code);

    assertThat(Reading.of(code.letters())).isEqualTo(whole);
    assertThat(Reading.of(" " + code.grouped().toLowerCase(Locale.ROOT) + "\n")).isEqualTo(whole);
    assertThat(Reading.of(code.grouped().replace('-', ' '))).isEqualTo(whole);
    assertThat(Reading.of(code.grouped().replace("-", " – "))).isEqualTo(whole);
    assertThat(Reading.of("\u2068" + code.grouped() + "\u2069")).isEqualTo(whole);
  }

  @Test
  void lookAlikesAndSoundAlikesAreTakenForOurs() {
    for (int n = 0; n < 300; n++) {
      ReceiptCode code = any();
      String typed =
          code.letters()
              .replace('5', 'S')
              .replace('2', 'z')
              .replace('6', 'G')
              .replace('8', 'B')
              .replace('V', 'u')
              .replace('M', 'N');
      assertThat(Reading.of(typed)).isEqualTo(new Reading.Whole(code));
    }
  }

  @Test
  void aUkrainianKeyboardAndArabicDigitsWillDo() {
    for (int n = 0; n < 300; n++) {
      ReceiptCode code = any();
      String typed =
          code.letters()
              .replace('K', 'К')
              .replace('H', 'Н')
              .replace('P', 'Р')
              .replace('4', '٤')
              .replace('7', '۷')
              .replace('9', '੯');
      assertThat(Reading.of(typed)).isEqualTo(new Reading.Whole(code));
    }
  }

  @Test
  void aLetterThatNoCodeHasIsNamed() {
    assertThat(Reading.of("MKOT-WQ3R-HY5A")).isEqualTo(new Reading.ForeignLetter("O"));
    assertThat(Reading.of("mk1t")).isEqualTo(new Reading.ForeignLetter("1"));
    assertThat(Reading.of("<script>")).isEqualTo(new Reading.ForeignLetter("<"));
  }

  @Test
  void lengthAndNothingAreTold() {
    assertThat(Reading.of(" - ")).isEqualTo(new Reading.Nothing());
    assertThat(Reading.of("MK7T-WQ3R-HY5")).isEqualTo(new Reading.WrongLength(11));
  }

  @Test
  void aWrongLetterIsToldAndIsNoGuess() {
    String letters = any().letters();
    char last = letters.charAt(11) == 'A' ? 'C' : 'A';

    assertThat(Reading.of(letters.substring(0, 11) + last)).isEqualTo(new Reading.OneIsWrong());
  }
}
