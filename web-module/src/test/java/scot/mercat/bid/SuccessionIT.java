package scot.mercat.bid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** Proposals of one district, one after another. */
class SuccessionIT {
  private static final String REGISTER =
      """
      Account,Name,Property ref,Property address,RV
      A1,Marra Books,P1,1 High Street,10000
      A2,Singh Venison,P2,2 High Street,20000
      """;

  private static DistrictWalk walk;

  @BeforeAll
  static void aDistrictWithARegister() {
    Visitor officer = officer(Role.BID_OFFICER);
    walk = DistrictWalk.begin(officer, Map.of("code", "one-after-another"));
    walk.use(walk.send(REGISTER));
  }

  private static Visitor officer(String role) {
    return DemoFile.of(SharedMercat.get()).officer(role).in(SharedMercat.visitor());
  }

  @Test
  void aRenewalTakesOverTheRegisterAndThePublicSeesTheBallotThatIsPutToAVote() {
    VisitedPage form = walk.officer().get(walk.path() + "/next");
    assertThat(walk.officer().submit(form, Map.of()).status()).isEqualTo(422);
    VisitedPage early = walk.officer().submit(form, Map.of("kind", "renewal", "year", "2035"));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.text("#day-error")).contains("Choose a later day");
    assertThat(early.one("#proposer").val()).isEqualTo("Traders");
    VisitedPage next = walk.officer().submit(form, Map.of("kind", "renewal"));
    assertThat(next.text())
        .contains("The new proposal is ready", "2. Renewal, 1 April 2036 (this one)", "£30,000");
    assertThat(walk.officer().get(walk.path()).text())
        .contains("1. New district, 1 April 2031 (th");

    Visitor holder = officer(Role.BALLOT_HOLDER);
    holder.submit(holder.get(walk.path() + "/freeze"), "form:has(#freeze)", Map.of());
    Visitor anybody = SharedMercat.visitor();
    VisitedPage first = anybody.get("/en/bids/one-after-another/ballot");
    assertThat(first.text("main")).contains("Renewal, 1 April 2036");
    VisitedPage second = anybody.click(first, "Renewal, 1 April 2036");
    assertThat(second.text("main")).contains("New district, 1 April 2031");
    assertThat(anybody.answerTo("/en/bids/one-after-another/ballot?number=3").status())
        .isEqualTo(404);
  }
}
