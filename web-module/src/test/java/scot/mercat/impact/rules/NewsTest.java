package scot.mercat.impact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NewsTest {
  @Test
  void nothingPublishedIsNoNews() {
    assertThat(News.of(List.of())).isEmpty();
  }

  @Test
  void aDecisionTellsThatItWasConsideredAndDecided() {
    assertThat(codes(decided(1, Decision.ADOPTED, ActionState.PLANNED)))
        .containsExactly("considered", "decided-1");
  }

  /** Whoever mends a word tells nobody anything: the news keep their names. */
  @Test
  void publishingTheSameAgainIsNoNews() {
    assertThat(
            codes(
                decided(1, Decision.ADOPTED, ActionState.PLANNED),
                decided(2, Decision.ADOPTED, ActionState.PLANNED)))
        .isEqualTo(codes(decided(1, Decision.ADOPTED, ActionState.PLANNED)));
  }

  @Test
  void anotherDecisionIsToldAndSoIsTheWayBack() {
    assertThat(
            codes(
                decided(1, Decision.ADOPTED, ActionState.NONE),
                decided(2, Decision.PARTLY, ActionState.NONE)))
        .containsExactly("considered", "decided-2");
    assertThat(
            codes(
                decided(1, Decision.ADOPTED, ActionState.NONE),
                decided(2, Decision.PARTLY, ActionState.NONE),
                decided(3, Decision.ADOPTED, ActionState.NONE)))
        .containsExactly("considered", "decided-3");
  }

  @Test
  void whatWasDoneOrBrokenIsToldAfterTheDecision() {
    assertThat(
            codes(
                decided(1, Decision.ADOPTED, ActionState.PLANNED),
                decided(2, Decision.ADOPTED, ActionState.PROMISE_BROKEN)))
        .containsExactly("considered", "decided-1", "promise-broken-2");
    assertThat(
            codes(
                decided(1, Decision.ADOPTED, ActionState.PROMISE_BROKEN),
                decided(2, Decision.ADOPTED, ActionState.UNDER_WAY),
                decided(3, Decision.ADOPTED, ActionState.DONE)))
        .containsExactly("considered", "decided-1", "done-3");
  }

  @Test
  void whyPeopleMustWaitIsToldUntilSomebodyHasConsideredIt() {
    Announcement note = new Announcement(1, false, Optional.empty(), ActionState.NONE, Set.of());
    Announcement considered =
        new Announcement(2, true, Optional.empty(), ActionState.NONE, Set.of());
    assertThat(codes(note)).containsExactly("noted");
    assertThat(codes(note, considered)).containsExactly("considered");
  }

  @Test
  void aChangeOfThePlanIsToldOnceWhateverElseIsPublished() {
    Announcement linked = changed(1, Set.of("2-plan"));
    assertThat(codes(linked)).containsExactly("considered", "decided-1", "changed-2-plan");
    assertThat(codes(linked, changed(2, Set.of("2-plan", "3-plan"))))
        .containsExactly("considered", "decided-1", "changed-2-plan", "changed-3-plan");
  }

  @Test
  void aLinkThatWasTakenBackIsNoNewsAnyMore() {
    assertThat(codes(changed(1, Set.of("2-plan")), changed(2, Set.of())))
        .containsExactly("considered", "decided-1");
  }

  private static List<String> codes(Announcement... published) {
    return News.of(List.of(published)).stream().map(News::code).toList();
  }

  private static Announcement decided(int number, Decision decision, ActionState state) {
    return new Announcement(number, true, Optional.of(decision), state, Set.of());
  }

  private static Announcement changed(int number, Set<String> changes) {
    return new Announcement(number, true, Optional.of(Decision.ADOPTED), ActionState.NONE, changes);
  }
}
