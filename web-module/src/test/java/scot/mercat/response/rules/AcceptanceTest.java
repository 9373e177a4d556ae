package scot.mercat.response.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import scot.mercat.response.rules.Acceptance.Problem;

class AcceptanceTest {
  private static final Duration THREE_SECONDS = Duration.ofSeconds(3);

  @Test
  void fiveThousandLettersAreTakenHoweverManyBytesTheyAre() {
    assertThat(Acceptance.words("🚌".repeat(Acceptance.LONGEST))).isEmpty();
    assertThat(Acceptance.words("x".repeat(Acceptance.LONGEST + 1)))
        .containsExactly(Problem.TOO_LONG);
    assertThat(Acceptance.words(" ")).containsExactly(Problem.EMPTY);
  }

  @Test
  void aNameIsNeededOnlyToBeShown() {
    assertThat(Acceptance.name(Consent.WITHOUT_NAME, "")).isEmpty();
    assertThat(Acceptance.name(Consent.WITH_NAME, " ")).containsExactly(Problem.NAME_MISSING);
    assertThat(Acceptance.name(Consent.NO, "x".repeat(101))).containsExactly(Problem.NAME_TOO_LONG);
  }

  @Test
  void whoTakesThreeSecondsIsNoProgram() {
    assertThat(Acceptance.haste("", THREE_SECONDS, THREE_SECONDS)).isEmpty();
    assertThat(Acceptance.haste("", THREE_SECONDS.minusMillis(1), THREE_SECONDS))
        .containsExactly(Problem.TOO_QUICK);
    assertThat(Acceptance.haste("buy", THREE_SECONDS, THREE_SECONDS))
        .containsExactly(Problem.TRAP_FILLED);
  }
}
