package scot.mercat.receipt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuessesTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private final Guesses guesses = new Guesses(1000);

  private void wrong(String who, int times) {
    for (int i = 0; i < times; i++) {
      guesses.wrong(who, NOW);
    }
  }

  @Test
  void twentyWrongGuessesAreBorneAndOneMoreEveryHalfMinute() {
    wrong("a", Guesses.CALM - 1);
    assertThat(guesses.mayTry("a", NOW)).isTrue();
    wrong("a", 1);
    assertThat(guesses.mayTry("a", NOW)).isFalse();
    assertThat(guesses.mayTry("a", NOW.plusSeconds(29))).isFalse();
    assertThat(guesses.mayTry("a", NOW.plusSeconds(30))).isTrue();
    guesses.wrong("a", NOW.plusSeconds(30));
    assertThat(guesses.mayTry("a", NOW.plusSeconds(59))).isFalse();
  }

  @Test
  void nobodyPaysForAnother() {
    wrong("a", 10_000);
    assertThat(guesses.mayTry("b", NOW)).isTrue();
  }

  @Test
  void whileManyGuessEachHasFewerGuesses() {
    for (int i = 0; i < Guesses.ATTACK; i++) {
      guesses.wrong("bot" + i, NOW);
    }
    wrong("a", Guesses.UNDER_ATTACK - 1);
    assertThat(guesses.mayTry("a", NOW)).isTrue();
    wrong("a", 1);
    assertThat(guesses.mayTry("a", NOW)).isFalse();
    assertThat(guesses.mayTry("resident", NOW)).isTrue();
    assertThat(guesses.mayTry("a", NOW.plus(Duration.ofMinutes(3)))).isTrue();
  }
}
