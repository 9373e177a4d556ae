package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SettlingTimeTest {
  /** 14 June 2029, 5 p.m. in summer time. */
  private static final Instant CLOSES = Receiving.closeOf(LocalDate.of(2029, 6, 14));

  private static final SettlingTime TIME = new SettlingTime(CLOSES);
  private static final Instant BEFORE = CLOSES.minusSeconds(1);

  @Test
  void noPaperIsMadeFromFiveOnTheDayOfTheBallot() {
    assertThat(CLOSES).isEqualTo(Instant.parse("2029-06-14T16:00:00Z"));
    for (Settlement.Kind kind :
        new Settlement.Kind[] {Settlement.Kind.ISSUE, Settlement.Kind.RENEW}) {
      assertThat(TIME.allows(kind, BEFORE)).isTrue();
      assertThat(TIME.allows(kind, CLOSES)).isFalse();
    }
  }

  @Test
  void aPaperWithoutARightIsPutAsideAtAnyTimeBeforeTheClose() {
    assertThat(TIME.allows(Settlement.Kind.WITHDRAW, BEFORE)).isTrue();
    assertThat(TIME.allows(Settlement.Kind.WITHDRAW, CLOSES.plusSeconds(3_600))).isTrue();
  }

  @Test
  void aPaperThatStaysIsNoWork() {
    assertThat(TIME.allows(Settlement.Kind.KEEP, BEFORE)).isFalse();
    assertThat(Settlement.Kind.KEEP.isWork()).isFalse();
  }
}
