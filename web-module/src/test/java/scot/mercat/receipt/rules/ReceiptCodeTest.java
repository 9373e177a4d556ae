package scot.mercat.receipt.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {
  private final Random random = new Random(20261122);

  private ReceiptCode any() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return ReceiptCode.of(bytes);
  }

  @Test
  void aCodeHasMoreThanFiftyRandomBits() {
    double bits = (ReceiptCode.LENGTH - 1) * Math.log(ReceiptCode.ALPHABET.length()) / Math.log(2);

    assertThat(bits).isGreaterThan(50);
    assertThat(ReceiptCode.ALPHABET).doesNotContainPattern("[O0I1LSZGBUN]").hasSize(25);
  }

  @Test
  void everySingleWrongLetterIsFound() {
    for (int n = 0; n < 100; n++) {
      String letters = any().letters();
      for (int i = 0; i < letters.length(); i++) {
        for (char other : ReceiptCode.ALPHABET.toCharArray()) {
          String wrong = letters.substring(0, i) + other + letters.substring(i + 1);
          assertThat(ReceiptCode.isWhole(wrong)).isEqualTo(other == letters.charAt(i));
        }
      }
    }
  }

  @Test
  void anyTwoLettersThatChangedPlacesAreFound() {
    for (int n = 0; n < 500; n++) {
      char[] letters = any().letters().toCharArray();
      for (int i = 0; i < letters.length; i++) {
        for (int j = i + 1; j < letters.length; j++) {
          char[] swapped = letters.clone();
          swapped[i] = letters[j];
          swapped[j] = letters[i];
          assertThat(ReceiptCode.isWhole(new String(swapped))).isEqualTo(letters[i] == letters[j]);
        }
      }
    }
  }

  @Test
  void allLettersAreUsedAndCodesDoNotRepeat() {
    Set<Integer> seen = new HashSet<>();
    Set<String> codes = new HashSet<>();
    for (int n = 0; n < 5000; n++) {
      String letters = any().letters();
      letters.chars().forEach(seen::add);
      codes.add(letters);
    }

    assertThat(seen).hasSize(25);
    assertThat(codes).hasSize(5000);
  }

  @Test
  void theSameBytesGiveTheSameCode() {
    assertThat(ReceiptCode.of(new byte[16]).letters()).isEqualTo("AAAAAAAAAAAA");
    assertThatThrownBy(() -> ReceiptCode.of(new byte[15]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCodeIsShownInGroupsAndSaidInWords() {
    byte[] bytes = new byte[16];
    bytes[15] = 17;
    ReceiptCode code = ReceiptCode.of(bytes);

    assertThat(code.grouped()).matches("2AAA-AAAA-AAA.");
    assertThat(code.spoken()).startsWith("2 Alfa Alfa Alfa, Alfa Alfa Alfa Alfa, Alfa Alfa Alfa ");
  }

  @Test
  void aCodeNeverAppearsInALog() {
    ReceiptCode code = any();

    assertThat(code.toString()).doesNotContain(code.letters());
  }
}
