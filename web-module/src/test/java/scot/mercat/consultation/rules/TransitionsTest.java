package scot.mercat.consultation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every state with every step: the table in the test's resources is the agreed one. */
class TransitionsTest {
  private static final List<String> TABLE = read("/consultation/transitions.csv");

  @TestFactory
  Stream<DynamicTest> everyPairOfStateAndStepIsDecided() {
    return Stream.of(State.values())
        .flatMap(state ->
            Stream.of(Step.values())
                .map(step ->
                    DynamicTest.dynamicTest(
                        state + " " + step,
                        () ->
                            assertThat(Transitions.next(state, step))
                                .isEqualTo(agreed(state, step)))));
  }

  @Test
  void theTableHasNoOtherRows() {
    assertThat(TABLE).hasSize(State.values().length * Step.values().length);
  }

  @Test
  void nothingThatHasClosedCanBeWithdrawn() {
    assertThat(List.of(State.CLOSED, State.ANSWERED, State.ARCHIVED))
        .noneMatch(state -> Transitions.allows(state, Step.WITHDRAW));
  }

  private static Optional<State> agreed(State state, Step step) {
    String start = state.code() + "," + step.code() + ",";
    String row = TABLE.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    String to = row.substring(start.length());
    return to.equals("-") ? Optional.empty() : Optional.of(State.of(to));
  }

  private static List<String> read(String name) {
    try (InputStream stream = TransitionsTest.class.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
