package scot.mercat.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scot.mercat.ballot.rules.Basis;
import scot.mercat.ballot.rules.Checked;
import scot.mercat.ballot.rules.DayRule;
import scot.mercat.ballot.rules.Sense;
import scot.mercat.ballot.rules.Step;
import scot.mercat.translations.Language;
import scot.mercat.translations.Messages;

class TimetableWordsTest {
  static Stream<String> keys() {
    return Stream.of(
            Arrays.stream(Step.values()).map(step -> "step." + step.code()),
            Arrays.stream(DayRule.values()).map(rule -> "rule." + rule.code()),
            Arrays.stream(Sense.values()).map(sense -> "sense." + sense.code()),
            Arrays.stream(Basis.values()).map(basis -> "basis." + basis.code()),
            Stream.of(Checked.NOTICES, Checked.NOT_CONFIRMED)
                .map(checked -> "checked." + checked.code()))
        .flatMap(keys -> keys);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void whatStandsInATimetableHasItsWords(String key) {
    assertThat(Messages.bundled().in(Language.ENGLISH).has("ballot.timetable." + key)).isTrue();
  }
}
