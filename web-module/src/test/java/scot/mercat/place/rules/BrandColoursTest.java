package scot.mercat.place.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.mercat.place.rules.BrandColours.Choice;

class BrandColoursTest {
  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21.0",
    "#ffffff, #ffffff, 1.0",
    "#777777, #ffffff, 4.48",
    "#0000ff, #ffffff, 8.59",
    "#0f4434, #ffffff, 11.1",
  })
  void contrastIsThatOfTheGuidelines(String first, String second, double ratio) {
    assertThat(Colour.of(first).contrast(Colour.of(second))).isCloseTo(ratio, within(0.06));
    assertThat(Colour.of(second).contrast(Colour.of(first))).isCloseTo(ratio, within(0.06));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#0f4434", "0F4434", " #124734 ", "#000000", "#57296c", "#00008b"})
  void everyPairOfAnAcceptedColourHasSevenToOne(String typed) {
    BrandColours colours = ((Choice.Accepted) BrandColours.choose(typed)).colours();
    for (String paper : List.of("#faf6ed", "#e4eee5")) {
      assertThat(colours.brand().contrast(Colour.of(paper))).isGreaterThanOrEqualTo(7);
    }
    for (String paper : List.of("#1a1815", "#24211d")) {
      assertThat(colours.dark().contrast(Colour.of(paper))).isGreaterThanOrEqualTo(7);
    }
    assertThat(colours.onBrand().contrast(colours.brand())).isGreaterThanOrEqualTo(7);
    assertThat(colours.onDark().contrast(colours.dark())).isGreaterThanOrEqualTo(7);
  }

  @Test
  void aDarkScreenKeepsTheHue() {
    BrandColours green = ((Choice.Accepted) BrandColours.choose("#0f4434")).colours();
    assertThat(green.dark().green()).isGreaterThan(green.dark().blue());
    assertThat(green.dark().blue()).isGreaterThan(green.dark().red());
    assertThat(green.dark().green() - green.dark().red()).isGreaterThan(50);
  }

  @Test
  void aFaintColourIsRefusedWithItsContrast() {
    assertThat(BrandColours.choose("#2a7a5a")).isEqualTo(new Choice.TooFaint(43));
    assertThat(BrandColours.choose("#ffd23f")).isInstanceOf(Choice.TooFaint.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "green", "#12", "#12345g", "#124734;}body{display:none"})
  void whatIsNoColourIsRefused(String typed) {
    assertThat(BrandColours.choose(typed)).isEqualTo(new Choice.NotAColour());
  }

  @Test
  void theStyleSheetSaysNothingElse() {
    BrandColours colours = ((Choice.Accepted) BrandColours.choose(BrandColours.STANDARD)).colours();
    assertThat(colours.css())
        .matches(":root\\{(--mercat-(on-)?brand(-dark)?:#[0-9a-f]{6};?){4}}\n");
  }
}
