package scot.mercat.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/** What editors and approvers do so that nobody who spoke is left without an answer. */
class ImpactIT {
  @Test
  void thereIsNoDecisionBeforeItSaysWhoConsideredItWhenAndWhatTheyRead() throws Exception {
    AnswerWalk walk = AnswerWalk.begin();
    VisitedPage refused =
        walk.write("decision", Map.of("decision", "adopted", "why", "Because of the gulls."));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.one("#why").text()).contains("Because of the gulls.");
    assertThat(refused.has("input[value=adopted][checked]")).isTrue();
    assertThat(refused.text(".govuk-error-summary")).contains("who considered it");
    assertThat(walk.editor().get(walk.path()).text()).contains("Nothing yet");

    walk.consider();
    walk.decide("adopted");
    assertThat(walk.editor().get(walk.path()).text()).contains("Decided, not published");
  }

  /** A half answer cannot slip through the approver's own form either. */
  @Test
  void whatIsMissingIsSaidToTheApproverAndNothingIsPublished() throws Exception {
    AnswerWalk walk = AnswerWalk.begin();
    walk.consider();
    walk.decide("partly");
    VisitedPage check = walk.approver().get(walk.path() + "/publish");
    walk.promise("planned", Map.of());
    walk.write("action", Map.of("owner", ""));
    VisitedPage refused = walk.approver().submit(check, "#publish", Map.of());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(walk.approver().get(walk.path() + "/publish").text())
        .contains("Say who will do it and by when.");
    assertThat(walk.receipt("en").text()).doesNotContain("Decided");
  }

  @Test
  void theReceiptOfAContributorGainsEachStageOnce() throws Exception {
    AnswerWalk walk = AnswerWalk.begin();
    walk.consider();
    walk.decide("adopted");
    walk.promise("planned", Map.of());
    assertThat(walk.publish().text()).contains("The news is on 1 receipt.");
    assertThat(stages(walk.receipt("en"))).contains("Considered", "Decided: yes");
    assertThat(walk.receipt("en").text(".mercat-did")).contains("We bought oil.");

    walk.write("decision", Map.of("did", "We have bought oil."));
    assertThat(walk.publish().text()).contains("The answer is published");
    assertThat(stages(walk.receipt("en"))).containsOnlyOnce("Decided: yes");

    walk.promise("done", Map.of("state", "The gate was oiled on Monday."));
    walk.publish();
    assertThat(stages(walk.receipt("en"))).containsOnlyOnce("Decided: yes").contains("Done");
    assertThat(stages(walk.receipt("ur"))).contains("ہو گیا");
  }

  @Test
  void aBrokenPromiseSaysWhatWasLearntAndStaysInTheHistoryThatEverybodyReads() throws Exception {
    AnswerWalk walk = AnswerWalk.begin();
    walk.consider();
    walk.decide("adopted");
    walk.promise("planned", Map.of());
    walk.publish();
    walk.promise("promise-broken", Map.of("state", "Nobody had a ladder."));
    assertThat(walk.approver().get(walk.path()).text()).contains("learnt from the broken promise");

    walk.promise(
        "promise-broken",
        Map.of("state", "Nobody had a ladder.", "learnt", "We look before we promise."));
    walk.publish();
    VisitedPage read = walk.editor().get(walk.path() + "/preview");
    assertThat(read.text(".mercat-did"))
        .contains(
            "Planned", "Promise broken", "Nobody had a ladder.", "We look before we promise.");
    assertThat(stages(walk.receipt("en"))).contains("A promise was broken");
  }

  /** What an editor goes on writing is for officers until an approver publishes it. */
  @Test
  void aDraftChangesNothingInWhatPeopleRead() throws Exception {
    AnswerWalk walk = AnswerWalk.begin();
    walk.consider();
    walk.decide("adopted");
    walk.publish();
    walk.write("decision", Map.of("decision", "not-adopted", "why", "We changed our mind."));
    VisitedPage everybody = walk.editor().click(walk.editor().get(walk.path()), "everybody reads");
    assertThat(everybody.text()).contains("It is cheap.").doesNotContain("We changed our mind.");
  }

  @Test
  void onlyAnApproverOfTheBodyPublishes() throws Exception {
    AnswerWalk walk = AnswerWalk.begin();
    assertThat(walk.editor().get(walk.path() + "/publish").status()).isEqualTo(403);
    Visitor other = otherBody();
    for (String page :
        List.of("", "/considered", "/decision", "/changes", "/words/pl", "/preview")) {
      assertThat(other.get(walk.path() + page).status()).as(page).isEqualTo(404);
    }
  }

  @Test
  void twoOfficersDoNotOverwriteEachOther() throws Exception {
    AnswerWalk walk = AnswerWalk.begin();
    VisitedPage opened = walk.editor().get(walk.path() + "/considered");
    walk.consider();
    VisitedPage refused =
        walk.editor().submit(opened, "main form[method=post]", Map.of("said", "Something else."));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("#others")).contains("It squeaks.");
    assertThat(refused.one("#said").text()).contains("Something else.");
  }

  @Test
  void aTranslationIsReadAtOnceAndAnOutdatedOneWithAFigureIsWithheld() throws Exception {
    AnswerWalk walk = AnswerWalk.begin();
    walk.consider();
    walk.decide("adopted");
    walk.publish();
    Visitor translator = AnswerWalk.officer("translator");
    VisitedPage form = translator.get(walk.path() + "/words/pl");
    translator.submit(form, "main form[method=post]", Map.of("did", "Kupiliśmy 2 litry oleju."));
    assertThat(preview(walk, "pl")).contains("Kupiliśmy 2 litry oleju.");

    walk.write("decision", Map.of("did", "We bought 3 litres of oil."));
    walk.publish();
    assertThat(preview(walk, "pl"))
        .contains("We bought 3 litres of oil.")
        .contains("Dopóki tłumaczenie nie zostanie poprawione")
        .doesNotContain("Kupiliśmy 2 litry oleju.");
  }

  /** Done-when 4: the comparison of versions 1 and 2 names the theme behind each change. */
  @Test
  void theComparisonNamesTheThemeBehindEachChange() {
    Visitor visitor = SharedMercat.visitor();
    VisitedPage english = visitor.get("/en/plans/harbourhead/compare/1/2");
    assertThat(english.elements(".mercat-change")).hasSize(10);
    assertThat(english.elements(".mercat-change"))
        .allSatisfy(change -> assertThat(change.select(".mercat-because a").text()).isNotBlank());
    assertThat(english.text("#c-b21")).contains("Light on the harbour path");
    assertThat(english.one("#c-b21 .mercat-because a").attr("href"))
        .isEqualTo("/en/answers/harbourhead-2026#lighting");
    assertThat(visitor.get("/pl/plans/harbourhead/compare/1/2").text("#c-b21 .mercat-because"))
        .contains("Światło na ścieżce wzdłuż portu");
  }

  @Test
  void thePublicListSaysWhatIsLateAndWhatWasPromised() {
    VisitedPage list = SharedMercat.visitor().get("/en/answers");
    assertThat(list.text("table")).contains("Have we got the Harbourhead plan right?");
    assertThat(list.text("table")).contains("days late", "10 of 11 answers given");
    assertThat(list.text("table")).contains("Put six benches", "Promise broken");
  }

  private static String stages(VisitedPage receipt) {
    return receipt.text(".mercat-stages");
  }

  private static String preview(AnswerWalk walk, String language) {
    return walk.editor().get("/" + language + walk.path().substring(3) + "/preview").text();
  }

  private static Visitor otherBody() {
    return DemoFile.of(SharedMercat.get()).signIns().stream()
        .filter(signIn -> signIn.email().startsWith("catriona"))
        .findFirst()
        .orElseThrow()
        .in(SharedMercat.visitor());
  }
}
