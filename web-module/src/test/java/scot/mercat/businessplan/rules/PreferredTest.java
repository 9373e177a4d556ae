package scot.mercat.businessplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.mercat.businessplan.rules.Preferred.Count;

class PreferredTest {
  private static final long ALL = 1_000_000;

  /** So many persons, none of whom has much more than the others. */
  private static Count many(long persons, long hundredths) {
    return new Count(persons, hundredths, persons == 0 ? 0 : hundredths / persons);
  }

  @Test
  void fewerThanTenAnswersAreNotToldApart() {
    Preferred told = Preferred.of(List.of(many(5, 1000), many(4, 1000)), ALL);
    assertThat(told.atLeast()).isZero();
    assertThat(told.lines())
        .allSatisfy(line -> {
          assertThat(line.persons()).isEmpty();
          assertThat(line.percent()).isEmpty();
        });
  }

  @Test
  void tenPersonsAreTold() {
    Preferred told = Preferred.of(List.of(many(10, 200_000), many(11, 400_000)), ALL);
    assertThat(told.atLeast()).isEqualTo(21);
    assertThat(told.lines())
        .extracting(Preferred.Line::persons)
        .containsExactly(OptionalLong.of(10), OptionalLong.of(11));
    assertThat(told.lines())
        .extracting(Preferred.Line::percent)
        .containsExactly(OptionalInt.of(20), OptionalInt.of(40));
  }

  @Test
  void noTotalTellsWhatTheOtherOptionsHide() {
    Preferred told = Preferred.of(List.of(many(12, 300_000), many(3, 1000)), ALL);
    assertThat(told.atLeast()).isEqualTo(12);
    assertThat(told.lines().getLast().persons()).isEmpty();
  }

  @Test
  void whereEveryOptionIsHiddenOnlyTenAreTold() {
    assertThat(Preferred.of(List.of(many(9, 1000), many(9, 1000)), ALL).atLeast()).isEqualTo(10);
    assertThat(Preferred.of(List.of(many(9, 1000), many(1, 1000)), ALL).atLeast()).isEqualTo(10);
    assertThat(Preferred.of(List.of(many(9, 1000), many(0, 0)), ALL).atLeast()).isZero();
  }

  @Test
  void noValueIsToldWhileOneOptionIsHidden() {
    Preferred told = Preferred.of(List.of(many(12, 300_000), many(3, 1000)), ALL);
    assertThat(told.lines()).extracting(Preferred.Line::percent).containsOnly(OptionalInt.empty());
  }

  @Test
  void noValueIsToldWhereOnePersonHasMoreThanHalfOfIt() {
    Count one = new Count(10, 400_000, 200_001);
    Count half = new Count(10, 400_000, 200_000);
    Preferred given = Preferred.of(List.of(many(10, 200_000), one), ALL);
    assertThat(given.lines()).extracting(Preferred.Line::percent).containsOnly(OptionalInt.empty());
    Preferred kept = Preferred.of(List.of(many(10, 200_000), half), ALL);
    assertThat(kept.lines().getLast().percent()).hasValue(40);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "24999,0", "25000,5", "74999,5", "75000,10", "125000,15", "1000000,100"})
  void valuesAreToldToTheNearestFivePerCent(long hundredths, int percent) {
    Preferred told = Preferred.of(List.of(many(20, hundredths)), ALL);
    assertThat(told.lines().getFirst().percent()).hasValue(percent);
  }

  @Test
  void aRegisterWithoutValuesHasNoShares() {
    Preferred told = Preferred.of(List.of(many(20, 0)), 0);
    assertThat(told.lines().getFirst().percent()).isEmpty();
  }
}
