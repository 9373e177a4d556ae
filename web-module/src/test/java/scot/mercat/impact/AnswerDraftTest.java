package scot.mercat.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import scot.mercat.impact.rules.ActionState;
import scot.mercat.impact.rules.Decision;
import scot.mercat.impact.rules.Field;
import scot.mercat.impact.rules.Standing;
import scot.mercat.theme.ThemeId;

class AnswerDraftTest {
  private static final UUID ID = UUID.fromString("0195d3a0-0000-7000-8000-000000000001");
  private static final Answer NONE = Answer.none(new ThemeId(ID));
  private static final Answer CONSIDERED =
      NONE.consideredBy("The board", Optional.of(LocalDate.of(2026, 9, 15)));
  private static final Answer PROMISED =
      CONSIDERED
          .decided(Optional.of(Decision.ADOPTED))
          .promised("council", Optional.of(LocalDate.of(2027, 1, 31)), ActionState.PLANNED);
  private static final Map<Field, String> WORDS =
      Map.of(Field.SAID, "s", Field.READ, "r", Field.WHY, "w");

  @Test
  void itGoesFromNothingThroughConsideredAndDecidedToPublished() {
    assertThat(draft(NONE, WORDS).standing()).isEqualTo(Standing.NOTHING);
    assertThat(draft(CONSIDERED, WORDS).standing()).isEqualTo(Standing.CONSIDERED);
    assertThat(draft(PROMISED, WORDS).standing()).isEqualTo(Standing.DECIDED);
    assertThat(draft(PROMISED, WORDS, PROMISED).standing()).isEqualTo(Standing.PUBLISHED);
  }

  /** What is still being written changes nothing in what people read. */
  @Test
  void aPromiseIsBrokenForReadersOnlyOnceThatIsPublished() {
    Answer broken = with(ActionState.PROMISE_BROKEN);
    assertThat(draft(broken, WORDS, PROMISED).standing()).isEqualTo(Standing.PUBLISHED);
    assertThat(draft(broken, WORDS, PROMISED, broken).standing()).isEqualTo(Standing.BROKEN);
  }

  @Test
  void aNoteWithoutDecisionLeavesTheAnswerOwed() {
    assertThat(draft(NONE, WORDS, NONE).standing().isOwed()).isTrue();
  }

  @Test
  void theSameAgainIsNothingToPublish() {
    assertThat(draft(PROMISED, WORDS, PROMISED).isNews()).isFalse();
    assertThat(draft(PROMISED, WORDS, PROMISED).isReady()).isFalse();
    assertThat(draft(PROMISED, WORDS).isReady()).isTrue();
  }

  /** The reason that was given for the state before says nothing about this one. */
  @Test
  void anotherStateNeedsAReasonOfItsOwn() {
    Map<Field, String> before = with(WORDS, Field.STATE, "the diggers came");
    AnswerDraft unexplained =
        new AnswerDraft(
            with(ActionState.DONE),
            hashes(before),
            List.of(),
            List.of(published(1, with(ActionState.UNDER_WAY), hashes(before))));
    assertThat(unexplained.missing()).containsExactly("state");
    AnswerDraft explained =
        new AnswerDraft(
            with(ActionState.DONE),
            hashes(with(WORDS, Field.STATE, "the lamps are lit")),
            List.of(),
            unexplained.published());
    assertThat(explained.missing()).isEmpty();
  }

  @Test
  void anyOtherFactOrTextIsAnotherDraft() {
    String seen = draft(PROMISED, WORDS).fingerprint();
    assertThat(draft(PROMISED, WORDS).fingerprint()).isEqualTo(seen);
    assertThat(draft(with(ActionState.DONE), WORDS).fingerprint()).isNotEqualTo(seen);
    assertThat(draft(PROMISED, with(WORDS, Field.DID, "d")).fingerprint()).isNotEqualTo(seen);
  }

  private static Answer with(ActionState state) {
    return PROMISED.promised("council", PROMISED.due(), state);
  }

  private static Map<Field, String> with(Map<Field, String> words, Field field, String text) {
    Map<Field, String> more = new HashMap<>(words);
    more.put(field, text);
    return more;
  }

  private static AnswerDraft draft(Answer answer, Map<Field, String> words, Answer... before) {
    List<PublishedAnswer> published =
        java.util.stream.IntStream.range(0, before.length)
            .mapToObj(i -> published(i + 1, before[i], hashes(words)))
            .toList();
    return new AnswerDraft(answer, hashes(words), List.of(), published);
  }

  private static PublishedAnswer published(int number, Answer answer, Map<Part, String> hashes) {
    return new PublishedAnswer(
        ID, number, Instant.EPOCH, "Approver", answer, hashes, List.of(), 0, 0);
  }

  private static Map<Part, String> hashes(Map<Field, String> words) {
    Map<Part, String> hashes = new HashMap<>();
    words.forEach((field, text) -> hashes.put(Part.of(field), text));
    return hashes;
  }
}
