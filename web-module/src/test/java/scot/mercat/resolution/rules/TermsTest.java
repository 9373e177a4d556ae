package scot.mercat.resolution.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TermsTest {
  private static final Instant OPENS = Instant.parse("2026-10-01T09:00:00Z");
  private static final Instant CLOSES = Instant.parse("2026-10-08T17:00:00Z");
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  @Test
  void votingIsOpenFromTheFirstMomentToJustBeforeTheLast() {
    assertThat(Phase.of(true, OPENS, CLOSES, OPENS.minus(A_SECOND))).isEqualTo(Phase.CALLED);
    assertThat(Phase.of(true, OPENS, CLOSES, OPENS)).isEqualTo(Phase.OPEN);
    assertThat(Phase.of(true, OPENS, CLOSES, CLOSES.minus(A_SECOND))).isEqualTo(Phase.OPEN);
    assertThat(Phase.of(true, OPENS, CLOSES, CLOSES)).isEqualTo(Phase.CLOSED);
  }

  @Test
  void whatMembersWereNotCalledToNeverOpens() {
    assertThat(Phase.of(false, OPENS, CLOSES, OPENS)).isEqualTo(Phase.DRAFT);
    assertThat(Phase.of(false, OPENS, CLOSES, CLOSES)).isEqualTo(Phase.DRAFT);
    assertThat(Phase.DRAFT.code()).isEqualTo("draft");
  }

  @Test
  void noTermsAreTakenThatCannotBeMeant() {
    assertThatThrownBy(() -> new Majority(49)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Majority(101)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Quorum(Quorum.Measure.MEMBERS, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Quorum(Quorum.Measure.PERCENT_OF_WEIGHT, 101))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Voice(UUID.randomUUID(), UUID.randomUUID(), 0, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Quorum(Quorum.Measure.PERCENT_OF_MEMBERS, 100).figure()).isEqualTo(100);
    assertThat(new Quorum(Quorum.Measure.MEMBERS, 101).figure()).isEqualTo(101);
    assertThat(new Majority(100).isSimple()).isFalse();
  }

  @Test
  void allForIsEnoughForEveryBarAndNobodyForNone() {
    assertThat(new Majority(100).isMet(3, 0)).isTrue();
    assertThat(new Majority(100).isMet(300, 1)).isFalse();
    assertThat(new Majority(51).isMet(0, 0)).isFalse();
    assertThat(Majority.SIMPLE.isMet(0, 0)).isFalse();
  }
}
