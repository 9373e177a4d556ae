package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import scot.mercat.receipt.rules.CodeLetters;

class PaperCodeTest {
  private final Random random = new Random(20261128);

  private PaperCode any() {
    byte[] bytes = new byte[PaperCode.LEAST_BYTES];
    random.nextBytes(bytes);
    return PaperCode.of(bytes);
  }

  @Test
  void aCodeIsReadHoweverItIsTyped() {
    PaperCode code = any();

    assertThat(code.grouped()).matches("[A-Y2-9]{4}-[A-Y2-9]{4}");
    assertThat(PaperCode.read(code.grouped())).contains(code);
    assertThat(PaperCode.read(" " + code.grouped().toLowerCase(Locale.ROOT) + " ")).contains(code);
    assertThat(PaperCode.read(code.letters().replace('5', 'S').replace('M', 'N'))).contains(code);
  }

  @Test
  void aWrongLetterIsFound() {
    String letters = any().letters();
    char other = letters.charAt(3) == 'A' ? 'C' : 'A';

    assertThat(PaperCode.read(letters.substring(0, 3) + other + letters.substring(4))).isEmpty();
    assertThat(PaperCode.read(letters + letters)).isEmpty();
    assertThat(PaperCode.read(letters.substring(0, 7) + "0")).isEmpty();
    assertThat(PaperCode.read("")).isEmpty();
  }

  @Test
  void aForeignLetterMakesNoCodeWhateverTheLastOne() {
    for (char last : CodeLetters.ALPHABET.toCharArray()) {
      assertThat(PaperCode.read("OAAAAAA" + last)).isEmpty();
    }
  }

  @Test
  void codesDoNotRepeat() {
    Set<String> codes = new HashSet<>();
    for (int n = 0; n < 5_000; n++) {
      codes.add(any().letters());
    }
    assertThat(codes).hasSizeGreaterThan(4_998);
  }

  @Test
  void aCodeNeedsChanceAndTellsNoLog() {
    assertThatThrownBy(() -> PaperCode.of(new byte[12])).hasMessageContaining("13 bytes");
    assertThatThrownBy(() -> new PaperCode("AAAAAAAC")).hasMessage("Not the code of a paper");
    assertThat(any()).hasToString("PaperCode[…]");
  }
}
