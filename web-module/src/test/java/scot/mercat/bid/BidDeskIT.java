package scot.mercat.bid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.identity.Role;

/** The first page of a proposal says in numbers what the pages behind it list. */
class BidDeskIT {
  /** One of each kind: two whose shares are not whole, one without vote, one without value. */
  private static final String REGISTER =
      """
      account,name,uarn,address,rv,share,liable,votes
      A1,Marra Books,P1,1 High Street,11500,100,yes,yes
      A2,Singh Venison,P2,2 High Street,20000,60,yes,yes
      A3,Singh Property,P2,2 High Street,20000,30,no,yes
      A4,The Kirk,P3,3 High Street,4000,100,yes,no
      A5,Well House,P4,4 High Street,0,100,yes,yes
      """;

  private static DistrictWalk district() {
    return DistrictWalk.begin(
        DemoFile.of(SharedMercat.get()).officer(Role.BID_OFFICER).in(SharedMercat.visitor()),
        Map.of());
  }

  @Test
  void theDeskCountsWhatTheFreezeLists() {
    DistrictWalk walk = district();
    assertThat(walk.use(walk.send(REGISTER)).text()).contains("5 things to put right");
    VisitedPage freeze = walk.officer().get(walk.path() + "/freeze");
    assertThat(freeze.elements("input[name=problem]")).hasSize(5);
    String first = freeze.elements("input[name=problem]").getFirst().val();
    VisitedPage accepted =
        walk.officer()
            .submit(
                freeze,
                "form[action$=/accept]",
                Map.of("problem", first, "reason", "The lease says so"));
    assertThat(accepted.elements("input[name=problem]")).hasSize(4);
    assertThat(walk.officer().get(walk.path()).text()).contains("4 things to put right");
  }

  /** 11,500 + 60 % and 30 % of 20,000 + 0 is 29,500 pounds. */
  @Test
  void theDeskCountsVotersPropertiesVotesAndValue() {
    DistrictWalk walk = district();
    VisitedPage desk = walk.use(walk.send(REGISTER));
    assertThat(desk.elements("dl.mercat-facts").getLast().select("dd").eachText())
        .containsExactly("4", "4", "4", "£29,500");
  }
}
