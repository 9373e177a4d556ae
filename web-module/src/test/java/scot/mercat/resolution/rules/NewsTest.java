package scot.mercat.resolution.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A vote that opens at a moment and is open for so long. */
class NewsTest {
  private static final Instant OPENS = Instant.parse("2027-03-01T09:00:00Z");
  private static final Duration A_WEEK = Duration.ofDays(7);

  private static Optional<News> after(Duration open, Duration passed) {
    return News.of(OPENS, OPENS.plus(open), OPENS.plus(passed));
  }

  @Test
  void nothingIsToldBeforeItOpens() {
    assertThat(after(A_WEEK, Duration.ofSeconds(-1))).isEmpty();
    assertThat(after(A_WEEK, Duration.ZERO)).contains(News.OPENED);
  }

  @Test
  void aLongVoteIsRemindedOfThreeDaysAheadAndAShorterOneInItsLastThird() {
    Duration threeWeeks = Duration.ofDays(21);
    assertThat(after(threeWeeks, Duration.ofDays(18).minusSeconds(1))).contains(News.OPENED);
    assertThat(after(threeWeeks, Duration.ofDays(18))).contains(News.CLOSING);
    assertThat(after(Duration.ofDays(6), Duration.ofDays(4).minusSeconds(1))).contains(News.OPENED);
    assertThat(after(Duration.ofDays(6), Duration.ofDays(4))).contains(News.CLOSING);
  }

  @Test
  void whatIsOpenForLessThanTwoDaysIsNotRemindedOf() {
    assertThat(after(Duration.ofHours(47), Duration.ofHours(46))).contains(News.OPENED);
    assertThat(after(Duration.ofHours(48), Duration.ofHours(46))).contains(News.CLOSING);
  }

  @Test
  void anOutcomeIsNewsForAWeek() {
    assertThat(after(A_WEEK, A_WEEK.minusSeconds(1))).contains(News.CLOSING);
    assertThat(after(A_WEEK, A_WEEK)).contains(News.OUTCOME);
    assertThat(after(A_WEEK, A_WEEK.plusDays(7).minusSeconds(1))).contains(News.OUTCOME);
    assertThat(after(A_WEEK, A_WEEK.plusDays(7))).isEmpty();
  }
}
