package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StepsReviewTest {
  private static final UUID READER = new UUID(1, 2);
  private static final Instant FIRST = Instant.parse("2026-05-01T10:00:00Z");
  private static final StepsVersion VERSION =
      new StepsVersion("pl", List.of("Sign it.", "Post it."), List.of("Podpisz.", "Wyślij."));

  private static StepsReview review(StepsVersion version, Instant at) {
    return new StepsReview(version.fingerprint(), READER, at);
  }

  private static StepsReview.State state(StepsVersion now, StepsReview... reviews) {
    return StepsReview.state(now, List.of(reviews));
  }

  @Test
  void whatNobodyHasReadIsNotOffered() {
    StepsReview.State state = state(VERSION);
    assertThat(state).isEqualTo(new StepsReview.State.NotReviewed());
    assertThat(state.isOffered()).isFalse();
    assertThat(state.last()).isEmpty();
    assertThat(state.code()).isEqualTo("not-reviewed");
  }

  @Test
  void whatAPersonFoundRightIsOfferedWithTheLatestWord() {
    StepsReview later = review(VERSION, FIRST.plusSeconds(60));
    StepsReview.State state = state(VERSION, later, review(VERSION, FIRST));
    assertThat(state).isEqualTo(new StepsReview.State.Reviewed(later));
    assertThat(state.isOffered()).isTrue();
    assertThat(state.last()).contains(later);
    assertThat(state.code()).isEqualTo("reviewed");
  }

  @Test
  void aSentenceThatChangesInEitherLanguageAsksForAnotherReading() {
    StepsReview read = review(VERSION, FIRST);
    for (StepsVersion changed :
        List.of(
            new StepsVersion("pl", VERSION.english(), List.of("Podpisz!", "Wyślij.")),
            new StepsVersion("pl", List.of("Sign it.", "Post it soon."), VERSION.translated()))) {
      StepsReview.State state = state(changed, read);
      assertThat(state).isEqualTo(new StepsReview.State.ChangedSince(read));
      assertThat(state.isOffered()).isFalse();
      assertThat(state.last()).contains(read);
      assertThat(state.code()).isEqualTo("changed");
    }
  }

  @Test
  void wordsThatAreAsTheyWereWhenTheyWereReadAreOfferedAgain() {
    StepsVersion other = new StepsVersion("pl", VERSION.english(), List.of("A", "B"));
    StepsReview read = review(VERSION, FIRST);
    StepsReview otherRead = review(other, FIRST.plusSeconds(60));
    assertThat(state(VERSION, read, otherRead)).isEqualTo(new StepsReview.State.Reviewed(read));
  }

  @Test
  void aFingerprintIsOfOneLanguageAndOfEachSentence() {
    assertThat(VERSION.fingerprint())
        .matches("[0-9a-f]{64}")
        .isEqualTo(new StepsVersion("pl", VERSION.english(), VERSION.translated()).fingerprint())
        .isNotEqualTo(new StepsVersion("uk", VERSION.english(), VERSION.translated()).fingerprint())
        .isNotEqualTo(
            new StepsVersion("pl", List.of("Sign it.P", "ost it."), VERSION.translated())
                .fingerprint())
        .isNotEqualTo(
            new StepsVersion("pl", List.of("Sign it."), List.of("Post it.", "Podpisz.", "Wyślij."))
                .fingerprint());
  }
}
