package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {
  @Test
  void headingsOfAScottishRegisterAreUnderstood() {
    ColumnMapping mapping =
        ColumnMapping.guess(
            List.of("Account Number", "Ratepayer Name", "UARN", "Property Address", "RV (£)"));
    assertThat(mapping.text()).isEqualTo("person=0 name=1 property=2 address=3 value=4");
    assertThat(mapping.missing()).isEmpty();
  }

  @Test
  void theLikelierOfTwoColumnsIsTaken() {
    ColumnMapping mapping = ColumnMapping.guess(List.of("Address", "Property address"));
    assertThat(mapping.of(RegisterColumn.ADDRESS)).contains(1);
  }

  @Test
  void oneColumnOfTheFileServesOnce() {
    ColumnMapping mapping = ColumnMapping.guess(List.of("Name"));
    assertThat(mapping.positions()).isEqualTo(Map.of(RegisterColumn.NAME, 0));
  }

  @Test
  void whatNoRegisterCanDoWithoutIsMissed() {
    assertThat(ColumnMapping.guess(List.of("Colour")).missing())
        .containsExactly(
            RegisterColumn.PERSON,
            RegisterColumn.NAME,
            RegisterColumn.PROPERTY,
            RegisterColumn.ADDRESS,
            RegisterColumn.VALUE);
  }

  @Test
  void whatIsWrittenIsReadAgainAndNonsenseIsLeftOut() {
    ColumnMapping mapping = ColumnMapping.parse("person=0 name=3 colour=1 value=x share=1234 rv");
    assertThat(mapping.text()).isEqualTo("person=0 name=3");
  }

  @Test
  void aColumnChosenTwiceIsNamedTheSecondTime() {
    assertThat(ColumnMapping.parse("person=0 name=0 value=1").doubled())
        .containsExactly(RegisterColumn.NAME);
  }
}
