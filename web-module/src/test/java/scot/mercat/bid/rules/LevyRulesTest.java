package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevyRulesTest {
  private static final String TERM = "the term is 2026-04-01 to 2028-03-31";
  private static final String TABLE = "property_id,person_id,value\nshop,a,10000\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "every property",
        "rateable value 3000 to 8399",
        "rateable value below 25000",
        "rateable value 5000 or less",
        "rateable value 500000 or more",
        "employees over 5",
        "managed centre with employees 0 or more",
        "place of worship"
      })
  void whoIsSaidAsItWasWritten(String who) {
    assertThat(LevyCases.rules(TERM, who + " pays £5").clauses().getFirst().who().text())
        .isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource({
    "3 to 5, BETWEEN, 3, 5",
    "below 5, BELOW, 0, 5",
    "5 or less, OR_LESS, 0, 5",
    "over 5, OVER, 5, 92233720368547758",
    "5 or more, OR_MORE, 5, 92233720368547758"
  })
  void aRangeKnowsHowItIsSaid(String text, LevyRange.Form form, long low, long high) {
    LevyRange range =
        LevyCases.rules(TERM, "employees " + text + " pay £5").clauses().getFirst().who().range();
    assertThat(range.form()).isEqualTo(form);
    assertThat(range.low()).isEqualTo(low);
    assertThat(range.high()).isEqualTo(high);
  }

  @Test
  void kindsAreNamedOnceInTheOrderOfTheRules() {
    assertThat(
            LevyCases.rules(
                    TERM,
                    "every property pays 1%",
                    "worship is exempt",
                    "managed centre pays 0.5%",
                    "Worship with employees below 2 pays 10% less")
                .kinds())
        .containsExactly("worship", "managed-centre");
  }

  @Test
  void onlyWhatARuleLooksAtIsAskedOfAProperty() {
    LevyNeeds needs =
        LevyCases.rules(
                TERM,
                "every property pays 1%",
                "voluntary with employees below 3 pays £100",
                "associate with rateable value below 9 pays £100")
            .needs();
    assertThat(needs.value(Set.of())).isTrue();
    assertThat(needs.value(Set.of("voluntary"))).isFalse();
    assertThat(needs.value(Set.of("associate"))).isTrue();
    assertThat(needs.employees(Set.of())).isFalse();
    assertThat(needs.employees(Set.of("voluntary"))).isTrue();
    assertThat(needs.owner()).isFalse();
  }

  @Test
  void whatNoRuleLooksAtNeedNotBeTyped() {
    LevyNeeds bands = LevyCases.rules(TERM, "employees 1 or more pay £5").needs();
    assertThat(bands.looksAtValue()).isFalse();
    assertThat(bands.looksAtEmployees()).isTrue();
    LevyNeeds rate = LevyCases.rules(TERM, "every property pays 1%").needs();
    assertThat(rate.looksAtValue()).isTrue();
    assertThat(rate.looksAtEmployees()).isFalse();
  }

  @Test
  void marksRemarksAndCapitalsDoNotChangeARule() {
    assertThat(
            LevyCases.rules(
                "\uFEFF# A remark",
                "",
                "THE TERM  is 1 april 2026 to 31 March 2028. # and another",
                "From 1 April 2027, Shop-in-a-shop pays £1,234,567.50 a year"))
        .isEqualTo(
            new LevyRules(
                LevyCases.rules(TERM, "every property pays £1").term(),
                new LevyBasis(LevyBasis.ListedValue.AS_AT_BALLOT, null, false),
                0,
                new LevyLimits(0, LevyLimits.NONE, LevyLimits.NONE),
                List.of(
                    new LevyClause(
                        4,
                        new DateSpan(LocalDate.of(2027, 4, 1), LocalDate.MAX),
                        new LevyWho("shop-in-a-shop", LevyMeasure.NONE, LevyRange.ALL),
                        new LevyEffect.Sum(123_456_750)))));
  }

  @Test
  void aLimitThatIsJustMetIsNoStep() {
    assertThat(steps("no property pays less than £100", "no property pays more than £100"))
        .containsExactly("Value", "Rate");
    assertThat(steps("no person pays more than £100")).containsExactly("Value", "Rate");
    assertThat(steps("no person pays more than £99.99"))
        .containsExactly("Value", "Rate", "PersonMost");
    assertThat(steps("no property pays less than £100.01"))
        .containsExactly("Value", "Rate", "Least");
    assertThat(steps("no property pays more than £99.99")).containsExactly("Value", "Rate", "Most");
  }

  @Test
  void whoOwesNothingIsNotRaisedToTheLeastNorHeldToTheMost() {
    assertThat(
            steps(
                "every property pays 100% less",
                "no property pays less than £10", "no person pays more than £5"))
        .containsExactly("Value", "Rate", "PercentOff");
  }

  @Test
  void moreThanTheWholeRateIsNotTakenOff() {
    LevyRoll roll =
        LevyCases.roll(
            String.join(
                "\n", TERM, "every property pays 1%", "every property pays 1.5 points less"),
            TABLE);
    assertThat(roll.charges().getFirst().pence()).isZero();
  }

  @Test
  void everyReasonHasACodeAndAText() {
    assertThat(LevyReason.BAD_YES_NO.code()).isEqualTo("bad-yes-no");
    assertThat(LevyFault.of(7, LevyReason.CELLS, "3", "4").text())
        .isEqualTo("line 7: there should be 3 values, and there are 4");
  }

  /** The kinds of step of the second year. */
  private static List<String> steps(String... rules) {
    LevyRoll roll =
        LevyCases.roll(
            String.join("\n", TERM, "every property pays 1%", String.join("\n", rules)), TABLE);
    return roll.charges().getLast().steps().stream()
        .map(step -> step.getClass().getSimpleName())
        .toList();
  }
}
