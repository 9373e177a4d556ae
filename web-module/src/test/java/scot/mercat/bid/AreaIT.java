package scot.mercat.bid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** A district in two parts, in the areas of two councils. */
class AreaIT {
  private static final String AREA =
      "{\"type\":\"MultiPolygon\",\"coordinates\":["
          + "[[[-3.2,56.0],[-3.1,56.0],[-3.1,56.1],[-3.2,56.0]]],"
          + "[[[-3.0,56.0],[-2.9,56.0],[-2.9,56.1],[-3.0,56.0]]]]}";
  private static final String REGISTER =
      """
      Account,Name,Property ref,Property address,RV,Council
      A1,Marra Books,P1,1 High Street,10000,NORTH
      A2,Singh Venison,P2,2 High Street,20000,SOUTH
      A3,Shore Cafe,P3,3 High Street,30000,SOUTH
      """;

  @Test
  void anAreaMayLieApartAndAcrossCouncilsAndEachPropertyCountsForItsCouncil() {
    DistrictWalk walk =
        DistrictWalk.begin(
            DemoFile.of(SharedMercat.get()).officer(Role.BID_OFFICER).in(SharedMercat.visitor()),
            Map.of(
                "code", "in-two-parts", "authorities", "NORTH North Council\nSOUTH South Council"));
    VisitedPage desk = walk.use(walk.send(REGISTER));
    assertThat(desk.elements("main tbody tr"))
        .extracting(row -> row.text())
        .containsExactly("North Council 1 1 £10,000", "South Council 2 2 £50,000");

    VisitedPage form = walk.officer().get(walk.path() + "/area");
    assertThat(walk.officer().submit(form, Map.of()).status()).isEqualTo(422);
    VisitedPage refused = walk.officer().submit(form, Map.of("pasted", "a map"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("main")).contains("This is not GeoJSON");
    assertThat(refused.text("#pasted")).isEqualTo("a map");
    assertThat(walk.officer().submit(form, Map.of("pasted", AREA)).text())
        .contains("The area has been kept");

    VisitedPage page = SharedMercat.visitor().get("/en/bids/in-two-parts");
    assertThat(page.elements("main svg path")).hasSize(1);
    assertThat(page.text())
        .contains("The area has 2 parts", "Councils: North Council, South Council")
        .contains("It is for all trades there");
    onceTheBallotIsAnnouncedTheAreaStays(walk, form);
  }

  /** A form that was opened before is still there to be sent. */
  private static void onceTheBallotIsAnnouncedTheAreaStays(DistrictWalk walk, VisitedPage form) {
    Visitor holder =
        DemoFile.of(SharedMercat.get()).officer(Role.BALLOT_HOLDER).in(SharedMercat.visitor());
    holder.submit(holder.get(walk.path() + "/freeze"), "form:has(#freeze)", Map.of());
    String smaller = AREA.replace("56.1", "56.05");

    VisitedPage late = walk.officer().submit(form, Map.of("pasted", smaller));
    assertThat(late.text()).contains("so the area stays as it is").doesNotContain("has been kept");
    assertThat(late.has("#pasted")).isFalse();
  }
}
