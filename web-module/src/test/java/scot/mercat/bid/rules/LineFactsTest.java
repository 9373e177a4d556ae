package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LineFactsTest {
  @Test
  void whatIsKeptOfALineIsReadAgain() {
    LineFacts facts = new LineFacts(25_000, 60, true, false);
    assertThat(facts.text()).isEqualTo("value=25000 share=60 votes=yes liable=no");
    assertThat(LineFacts.read(facts.text())).contains(facts);
  }

  @Test
  void aLineHasNoNamesInIt() {
    RegisterLine.Property shop =
        new RegisterLine.Property(
            "P1", "1 High Street", "", "council", "", 900, OptionalInt.empty(), "", false);
    RegisterLine line =
        new RegisterLine(1, new RegisterLine.Person("A1", "Anne", ""), shop, 100, true, false);
    assertThat(LineFacts.of(line).text()).isEqualTo("value=900 share=100 votes=no liable=yes");
  }

  @Test
  void whatOtherCorrectionsKeepIsNoLine() {
    assertThat(LineFacts.read("")).isEmpty();
    assertThat(LineFacts.read("yes")).isEmpty();
    assertThat(LineFacts.read("25000")).isEmpty();
  }
}
