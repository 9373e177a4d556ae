package scot.mercat.bid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** A member asks for papers in large print, with the code of a letter. */
class PaperFormIT {
  private static final String REGISTER =
      """
      Account,Name,Property ref,Property address,RV,votes
      A1,Marra Books,P1,"1 High Street, Marra",11500,yes
      A2,Singh Venison,P2,"2 Shore Street, Marra",250000,yes
      """;

  @Test
  void whoeverAsksOnceIsAskedForNothingMoreAndNobodyElseIsChanged() {
    Visitor officer =
        DemoFile.of(SharedMercat.get()).officer(Role.BID_OFFICER).in(SharedMercat.visitor());
    DistrictWalk walk = DistrictWalk.begin(officer, Map.of());
    walk.use(walk.send(REGISTER));
    Letters letters = Letters.make(walk);
    Visitor member = Letters.stranger();
    VisitedPage form = member.click(letters.open(member, "A1"), "Ask for large print");
    assertThat(form.has("#large-print[checked]")).isFalse();
    VisitedPage kept = member.submit(form, Map.of("large-print", "yes"));
    assertThat(kept.text()).contains("This is kept");
    assertThat(kept.has("#large-print[checked]")).isTrue();
    assertThat(kept.has("#braille[checked]")).isFalse();
    assertThat(kept.header("Cache-Control")).isEqualTo("no-store");
    Visitor other = Letters.stranger();
    assertThat(other.click(letters.open(other, "A2"), "Ask for large print").has("[checked]"))
        .isFalse();
  }
}
