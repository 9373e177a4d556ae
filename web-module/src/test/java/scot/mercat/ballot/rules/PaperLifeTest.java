package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A row for every state and every event; a dash where the one cannot follow the other. */
class PaperLifeTest {
  private static final Serial OTHER = Serial.of(1, 2);

  @ParameterizedTest(name = "{0} + {1}")
  @CsvFileSource(resources = "/ballot/paper-life.csv", numLinesToSkip = 1)
  void aPaperLivesAsTheTableSays(String state, String event, String next) {
    assertThat(state(state).after(event(event)).map(PaperState::code).orElse("-")).isEqualTo(next);
  }

  private static PaperState state(String code) {
    return Arrays.stream(PaperState.values())
        .filter(state -> state.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static PaperEvent event(String name) {
    return switch (name) {
      case "returned" -> new PaperEvent.Returned();
      case "returned-late" -> new PaperEvent.ReturnedLate();
      case "in-time" -> new PaperEvent.InTime("in the post box, emptied at five");
      case "return-withdrawn" -> new PaperEvent.ReturnWithdrawn("two envelopes for one");
      case "spoilt" -> new PaperEvent.Spoilt(OTHER);
      case "lost" -> new PaperEvent.Lost(OTHER, "rates bill");
      case "cancelled" -> new PaperEvent.Cancelled("proxy appointed");
      case "withdrawn" -> new PaperEvent.Withdrawn(3);
      case "counted" -> new PaperEvent.Counted();
      default ->
          new PaperEvent.Rejected(
              RejectionCause.of(name.substring("rejected:".length())).orElseThrow());
    };
  }

  @Test
  void aPaperIsBackOrOutOfUseOrWithItsVoter() {
    Set<PaperState> back = in(PaperState::isBack);
    Set<PaperState> outOfUse = in(PaperState::isOutOfUse);

    assertThat(back)
        .containsExactlyInAnyOrder(
            PaperState.RETURNED, PaperState.LATE, PaperState.REJECTED, PaperState.COUNTED);
    assertThat(outOfUse)
        .containsExactlyInAnyOrder(
            PaperState.SPOILT_REPLACED,
            PaperState.LOST_REPLACED,
            PaperState.CANCELLED,
            PaperState.WITHDRAWN);
  }

  private static Set<PaperState> in(Predicate<PaperState> set) {
    return EnumSet.allOf(PaperState.class).stream().filter(set).collect(Collectors.toSet());
  }

  @Test
  void causesAreNamedAsFilesNameThem() {
    for (RejectionCause cause : RejectionCause.values()) {
      assertThat(RejectionCause.of(cause.code())).contains(cause);
      assertThat(cause.code()).isEqualTo(cause.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    assertThat(RejectionCause.of("UNSIGNED")).isEqualTo(Optional.empty());
  }
}
