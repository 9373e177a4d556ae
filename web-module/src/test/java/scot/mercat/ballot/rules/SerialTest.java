package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerialTest {
  @ParameterizedTest
  @CsvSource({
    "412, 37, 0412 00037 3, 98",
    "1, 1, 0001 00001 5, 79",
    "9999, 99999, 9999 99999 0, 0"
  })
  void aSerialNamesBallotAndPaperAndChecksThem(
      int ballot, int paper, String printed, int barcodeCheck) {
    Serial serial = Serial.of(ballot, paper);

    assertThat(serial.grouped()).isEqualTo(printed);
    assertThat(serial.ballot()).isEqualTo(ballot);
    assertThat(serial.barcodeCheck()).isEqualTo(barcodeCheck);
    assertThat(Serial.read(printed)).contains(serial);
    assertThat(Serial.read(" " + printed.replace(' ', '-'))).contains(serial);
  }

  @Test
  void everyWrongFigureIsFound() {
    String figures = Serial.of(412, 37).figures();
    for (int i = 0; i < figures.length(); i++) {
      for (char wrong = '0'; wrong <= '9'; wrong++) {
        String typed = figures.substring(0, i) + wrong + figures.substring(i + 1);
        assertThat(Serial.read(typed).isPresent()).isEqualTo(typed.equals(figures));
      }
    }
  }

  @Test
  void neighboursThatChangedPlacesAreFound() {
    for (int paper = 1; paper < 2000; paper += 7) {
      String figures = Serial.of(1 + paper * 3 % 9999, paper).figures();
      for (int i = 0; i + 1 < figures.length(); i++) {
        char[] swapped = figures.toCharArray();
        swapped[i] = figures.charAt(i + 1);
        swapped[i + 1] = figures.charAt(i);
        String typed = new String(swapped);
        assertThat(Serial.read(typed).isPresent()).isEqualTo(typed.equals(figures));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0412", "04120003700", "O41200037", "٠٤١٢٠٠٠٣٧٠"})
  void otherThingsAreNoSerials(String typed) {
    assertThat(Serial.read(typed)).isEmpty();
  }

  @Test
  void numbersThatDoNotFitAreRefused() {
    assertThatThrownBy(() -> Serial.of(0, 1)).hasMessageContaining("9999: 0");
    assertThatThrownBy(() -> Serial.of(10_000, 1)).hasMessageContaining("9999: 10000");
    assertThatThrownBy(() -> Serial.of(1, 0)).hasMessageContaining("99999: 0");
    assertThatThrownBy(() -> Serial.of(1, 100_000)).hasMessageContaining("99999: 100000");
    assertThatThrownBy(() -> new Serial("0412000371")).hasMessageContaining("0412000371");
  }
}
