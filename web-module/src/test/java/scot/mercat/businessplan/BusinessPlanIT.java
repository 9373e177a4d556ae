package scot.mercat.businessplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import scot.mercat.bid.DistrictWalk;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** What a proposal puts before its members, and who may write it. */
class BusinessPlanIT {
  private static DistrictWalk walk;
  private static String code;

  @BeforeAll
  static void aDistrict() {
    Visitor officer =
        DemoFile.of(SharedMercat.get()).officer(Role.BID_OFFICER).in(SharedMercat.visitor());
    code = "plan-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    walk = DistrictWalk.begin(officer, Map.of("code", code));
  }

  @Test
  void anybodyReadsTheDocumentsInTheFormsAndLanguagesTheyWerePublishedIn() {
    VisitedPage form = walk.officer().get(walk.path() + "/business-plan");
    walk.officer().submit(form, "#add", Map.of("plan", "harbourhead"));
    VisitedPage read = SharedMercat.visitor().get("/en/bids/" + code + "/business-plan");
    assertThat(read.text()).contains("Harbourhead locality plan");
    assertThat(read.elements("main a[href]"))
        .extracting(link -> link.attr("href"))
        .contains(
            "/en/plans/harbourhead",
            "/en/plans/harbourhead/v2/full",
            "/en/plans/harbourhead/easy-read",
            "/ur/plans/harbourhead");
    assertThat(SharedMercat.visitor().get("/en/bids/" + code).text()).contains("Business plan");
  }

  @Test
  void aDocumentThatIsTakenAwayLeavesThePlanAsItIs() {
    walk.officer()
        .submit(
            walk.officer().get(walk.path() + "/business-plan"),
            "#add",
            Map.of("plan", "millbraes"));
    VisitedPage with = walk.officer().get(walk.path() + "/business-plan");
    VisitedPage without = walk.officer().submit(with, "form[action$=/remove/millbraes]", Map.of());
    assertThat(without.text()).contains("The plan itself stays");
    assertThat(without.has("form[action$=/remove/millbraes]")).isFalse();
    assertThat(SharedMercat.visitor().get("/en/plans/millbraes").status()).isEqualTo(200);
  }

  @Test
  void theConsultationOnItIsNamedUntilItIsUnlinked() {
    VisitedPage form = walk.officer().get(walk.path() + "/business-plan");
    walk.officer().submit(form, "#add", Map.of("plan", "loip"));
    walk.officer().submit(form, "#link", Map.of("consultation", "harbourhead-2026"));
    String path = "/en/bids/" + code + "/business-plan";
    assertThat(SharedMercat.visitor().get(path).has("a[href$=/consultations/harbourhead-2026]"))
        .isTrue();
    walk.officer().submit(form, "#link", Map.of("consultation", "-"));
    assertThat(SharedMercat.visitor().get(path).has("a[href*=/consultations/harbourhead]"))
        .isFalse();
  }

  @Test
  void whatIsNoPlanOfTheirBodyIsRefused() {
    VisitedPage form = walk.officer().get(walk.path() + "/business-plan");
    VisitedPage refused = walk.officer().submit(form, "#add", Map.of("plan", "nobodys"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text(".govuk-error-summary")).contains("Choose one");
  }

  @Test
  void onlyTheOfficersOfTheRegisterWriteIt() {
    for (String role : List.of(Role.EDITOR, Role.BALLOT_HOLDER)) {
      Visitor other = DemoFile.of(SharedMercat.get()).officer(role).in(SharedMercat.visitor());
      assertThat(other.get(walk.path() + "/business-plan").status()).isEqualTo(403);
    }
    assertThat(SharedMercat.visitor().get(walk.path() + "/business-plan").path())
        .contains("sign-in");
  }
}
