package scot.mercat.impact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConscienceTest {
  private static final Set<Field> WHOLE = EnumSet.of(Field.SAID, Field.READ, Field.WHY);

  @Test
  void aDecisionThatSaysWhoConsideredItWhenWhatTheyReadAndWhyMayBePublished() {
    assertThat(decided(WHOLE, ActionState.NONE, false, Optional.empty()).missing()).isEmpty();
  }

  @Test
  void noDecisionIsPublishedWithoutWhoConsideredItWhenAndWhatTheyRead() {
    Conscience hasty =
        new Conscience(
            false,
            false,
            EnumSet.of(Field.SAID, Field.WHY),
            Optional.of(Decision.ADOPTED),
            ActionState.NONE,
            false,
            Optional.empty());
    assertThat(hasty.mayDecide()).isFalse();
    assertThat(hasty.missing()).containsExactly("considered-by", "considered-on", "read");
  }

  @Test
  void aReasonIsAlwaysOwed() {
    assertThat(
            decided(EnumSet.of(Field.SAID, Field.READ), ActionState.NONE, false, Optional.empty())
                .missing())
        .containsExactly("why");
  }

  /** People who wait may be told why before anything is decided. */
  @Test
  void aNoteWithoutDecisionNeedsOnlyWhatWasSaidAndWhyPeopleWait() {
    assertThat(note(EnumSet.of(Field.SAID, Field.WHY), ActionState.NONE).missing()).isEmpty();
    assertThat(note(Set.of(), ActionState.NONE).missing()).containsExactly("said", "why");
  }

  @Test
  void nothingIsPromisedWithoutADecision() {
    assertThat(note(EnumSet.of(Field.SAID, Field.WHY), ActionState.PLANNED).missing())
        .containsExactly("decision", "owner");
  }

  @Test
  void aPromiseNeedsAnOwnerAndADay() {
    assertThat(decided(WHOLE, ActionState.PLANNED, false, Optional.empty()).missing())
        .containsExactly("owner");
    assertThat(decided(WHOLE, ActionState.PLANNED, true, Optional.empty()).missing()).isEmpty();
  }

  @Test
  void aBrokenPromiseSaysWhatWasLearnt() {
    assertThat(decided(WHOLE, ActionState.PROMISE_BROKEN, true, Optional.empty()).missing())
        .containsExactly("learnt");
  }

  @Test
  void anotherStateThanWasPublishedNeedsItsReason() {
    Optional<ActionState> planned = Optional.of(ActionState.PLANNED);
    assertThat(decided(WHOLE, ActionState.DONE, true, planned).missing()).containsExactly("state");
    assertThat(decided(WHOLE, ActionState.PROMISE_BROKEN, true, planned).missing())
        .containsExactly("state", "learnt");
    assertThat(decided(WHOLE, ActionState.PLANNED, true, planned).missing()).isEmpty();
  }

  @Test
  void aFirstPromiseAfterPublicationNeedsNoReason() {
    assertThat(decided(WHOLE, ActionState.PLANNED, true, Optional.of(ActionState.NONE)).missing())
        .isEmpty();
  }

  private static Conscience decided(
      Set<Field> written, ActionState state, boolean hasOwner, Optional<ActionState> before) {
    return new Conscience(
        true, true, written, Optional.of(Decision.PARTLY), state, hasOwner, before);
  }

  private static Conscience note(Set<Field> written, ActionState state) {
    return new Conscience(false, false, written, Optional.empty(), state, false, Optional.empty());
  }
}
