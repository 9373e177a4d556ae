package scot.mercat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import scot.mercat.shared.Secrets;

class FormTokensTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Secrets SECRETS = Secrets.of(List.of("a secret for the test"));

  private static FormTokens at(Instant now) {
    return new FormTokens(SECRETS, Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void aTokenOfOursIsReadBackWithTheTimeItWasShown() {
    String token = at(NOON).issue("session-1");
    assertThat(at(NOON.plusSeconds(60)).read("session-1", token))
        .hasValueSatisfying(read -> assertThat(read.issuedAt()).isEqualTo(NOON));
  }

  @Test
  void theSameTokenCarriesTheSameNumberSoThatAFormSentTwiceIsOne() {
    String token = at(NOON).issue(FormTokens.ANYONE);
    assertThat(at(NOON).read(FormTokens.ANYONE, token))
        .isEqualTo(at(NOON).read(FormTokens.ANYONE, token));
    assertThat(at(NOON).read(FormTokens.ANYONE, at(NOON).issue(FormTokens.ANYONE)))
        .isNotEqualTo(at(NOON).read(FormTokens.ANYONE, token));
  }

  @Test
  void aTokenOfAnotherSessionIsRefused() {
    assertThat(at(NOON).read("session-2", at(NOON).issue("session-1"))).isEmpty();
  }

  @Test
  void aFormMayLieOpenForADayButNotForThree() {
    String token = at(NOON).issue("session-1");
    assertThat(at(NOON.plus(Duration.ofDays(1))).read("session-1", token)).isPresent();
    assertThat(at(NOON.plus(Duration.ofDays(3))).read("session-1", token)).isEmpty();
  }

  @Test
  void whatIsNoTokenIsRefused() {
    String token = at(NOON).issue("session-1");
    for (String wrong : List.of("", ".", "..", "a.b.c", token + "A", "x" + token, "1.2.!", "a.1")) {
      assertThat(at(NOON).read("session-1", wrong)).as(wrong).isEmpty();
    }
  }
}
