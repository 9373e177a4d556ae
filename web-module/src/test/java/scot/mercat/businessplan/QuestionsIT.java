package scot.mercat.businessplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import scot.mercat.bid.DistrictWalk;
import scot.mercat.bid.Letters;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** Questions about a proposal, from whoever asks to the page that everybody reads. */
class QuestionsIT {
  private static DistrictWalk walk;
  private static String page;

  @BeforeAll
  static void aDistrict() {
    Visitor officer =
        DemoFile.of(SharedMercat.get()).officer(Role.BID_OFFICER).in(SharedMercat.visitor());
    String code = "ask-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    walk = DistrictWalk.begin(officer, Map.of("code", code));
    walk.use(walk.send("account,name,uarn,address,rv\nA1,Marra Books,P1,1 High Street,11500\n"));
    page = "/en/bids/" + code + "/questions";
  }

  private static VisitedPage ask(String question, String name) {
    Visitor visitor = SharedMercat.visitor();
    VisitedPage form = visitor.click(visitor.get(page), "Ask a question");
    return visitor.submit(form, Map.of("question", question, "name", name));
  }

  private static VisitedPage answer(String question, Map<String, String> answer) {
    VisitedPage list = walk.officer().get(walk.path() + "/questions");
    return walk.officer().submit(walk.officer().click(list, question), answer);
  }

  @Test
  void nothingIsPublicBeforeAnOfficerPublishesIt() {
    assertThat(ask("Who cleans the lane?", "Ailsa Craig").text()).contains("We have your question");
    answer(
        "Who cleans the lane?",
        Map.of("answer", "The council.", "shown", "Who cleans?", "publish", "no"));
    assertThat(SharedMercat.visitor().get(page).text()).doesNotContain("cleans", "The council.");
    answer(
        "Who cleans the lane?",
        Map.of("answer", "The council does.", "shown", "Who cleans?", "publish", "yes"));
    VisitedPage read = SharedMercat.visitor().get(page);
    assertThat(read.text())
        .contains("Who cleans?", "The council does.")
        .doesNotContain("the lane", "Ailsa");
    assertThat(read.has("section[id^=q-] a[href^=#q-]")).isTrue();
    VisitedPage list = walk.officer().get(walk.path() + "/questions");
    assertThat(walk.officer().click(list, "the lane").text()).contains("Ailsa Craig");
  }

  @Test
  void whatWasPublishedCanBeTakenBack() {
    ask("Is there music?", "");
    answer("Is there music?", Map.of("answer", "Yes.", "shown", "Music?", "publish", "yes"));
    assertThat(SharedMercat.visitor().get(page).text()).contains("Music?");
    answer("Is there music?", Map.of("answer", "Yes.", "shown", "Music?", "publish", "no"));
    assertThat(SharedMercat.visitor().get(page).text()).doesNotContain("Music?");
  }

  @Test
  void aQuestionThatCannotBeSentComesBackAsItWas() {
    Visitor visitor = SharedMercat.visitor();
    VisitedPage form = visitor.get(page + "/new");
    VisitedPage refused =
        visitor.submit(form, Map.of("question", "When?", "email", "not an address"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("#question")).isEqualTo("When?");
    assertThat(visitor.submit(form, Map.of("question", " ")).status()).isEqualTo(422);
  }

  @Test
  void aMemberReadsTheAnswerToWhatTheyAskedThoughItIsNotPublic() {
    VisitedPage entry = Letters.make(walk).open(Letters.stranger(), "A1");
    Visitor visitor = Letters.stranger();
    VisitedPage form = visitor.get(entry.path() + "/questions");
    assertThat(visitor.submit(form, Map.of("question", "My back door?")).text())
        .contains("My back door?", "Waiting for an answer");
    answer("My back door?", Map.of("answer", "We will look.", "shown", "A door?", "publish", "no"));
    assertThat(visitor.get(entry.path() + "/questions").text()).contains("We will look.");
    assertThat(SharedMercat.visitor().get(page).text()).doesNotContain("We will look.");
  }

  @Test
  void onlyOfficersOfTheRegisterAnswer() {
    for (String role : List.of(Role.EDITOR, Role.BALLOT_HOLDER)) {
      Visitor other = DemoFile.of(SharedMercat.get()).officer(role).in(SharedMercat.visitor());
      assertThat(other.get(walk.path() + "/questions").status()).isEqualTo(403);
    }
  }
}
