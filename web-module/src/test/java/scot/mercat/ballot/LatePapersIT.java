package scot.mercat.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** Papers that were there by 5 p.m. and scanned later, and what follows a paper to its next. */
class LatePapersIT {
  private static final LocalDate DAY = LocalDate.of(2029, 6, 14);

  private final RunningMercat mercat = SharedMercat.get();
  private final Visitor clerk = AfterWalk.officer(mercat, Role.BALLOT_CLERK, 0);
  private final Visitor other = AfterWalk.officer(mercat, Role.BALLOT_CLERK, 1);

  @Test
  void aPaperThatWasHereByFiveCountsOnceASecondOfficerAgrees() throws SQLException {
    AfterWalk walk = AfterWalk.open(mercat, Map.of(), 3, DAY, "lost");
    String here = walk.serials().getFirst();
    String late = walk.serials().getLast();
    assertThat(receiving(walk).text()).doesNotContain("It is after 5pm");
    walk.endTheDay();
    assertThat(receiving(walk).text())
        .contains("It is after 5pm", "choose “It was in our hands by 5pm”");
    VisitedPage scanned = scan(walk, here);
    assertThat(scanned.text()).contains("came after the close");
    assertThat(clerk.click(scanned, "See the paper and what happened to it").path())
        .endsWith("/papers/" + here);
    scan(walk, late);

    VisitedPage page = clerk.get(paper(walk, here));
    assertThat(clerk.submit(page, Map.of("deed", "in-time", "text", "")).status()).isEqualTo(422);
    act(walk, here, "in-time", "In the box that was locked at 5pm");
    assertThat(state(walk, here)).isEqualTo("LATE");
    agree(walk);
    assertThat(state(walk, here)).isEqualTo("RETURNED");
    assertThat(clerk.get(paper(walk, here)).text())
        .contains("Came back too late")
        .contains("Was in our hands by 5pm (In the box that was locked at 5pm)");

    VisitedPage open = clerk.get(paper(walk, late));
    walk.close();
    assertThat(receiving(walk).text()).doesNotContain("It is after 5pm");
    assertThat(clerk.get(paper(walk, late)).elements("#deed, input[name=deed]")).isEmpty();
    assertThat(clerk.submit(open, Map.of("deed", "in-time", "text", "Found it")).status())
        .isEqualTo(422);
    assertThat(state(walk, late)).isEqualTo("LATE");
    for (Visitor reader : new Visitor[] {clerk, other}) {
      reader.submit(
          reader.get(walk.district().ballot("/keying")), Map.of("serial", here, "verdict", "for"));
    }
    assertThat(walk.press(walk.district().ballot("/count"), "form:has(#declare)", Map.of()).text())
        .contains("declared", "£10,000");
  }

  @Test
  void whoWasNamedForALostPaperSignsTheOneInItsPlace() throws SQLException {
    AfterWalk walk = AfterWalk.open(mercat, Map.of(), 1, DAY, "never");
    String lost = walk.serials().getFirst();
    clerk.submit(
        clerk.get(paper(walk, lost) + "/proxy"),
        Map.of("name", "Ailsa Gunn", "address", "2 High Street", "agreed", "yes"));
    act(walk, lost, "lost", "A rates bill");
    String next = walk.serials().getLast();
    assertThat(clerk.get(paper(walk, next) + "/proxy").text()).contains("Ailsa Gunn");
    assertThat(clerk.get(paper(walk, next)).text())
        .contains("Who was named for the old paper signs this one");
    assertThat(clerk.get(paper(walk, lost) + "/proxy").text()).doesNotContain("Ailsa Gunn");
    assertThat(clerk.get(paper(walk, lost)).text())
        .contains("Somebody was named to sign for the voter")
        .contains("The person named to sign for the voter signs the new paper");
  }

  @Test
  void whereTwoOfficersAreAlwaysNeededOneAloneDoesNotTakeAReturnBack() throws SQLException {
    AfterWalk walk = AfterWalk.open(mercat, Map.of(), 1, DAY, "always");
    String serial = walk.serials().getFirst();
    assertThat(scan(walk, serial).text()).contains("is back");
    act(walk, serial, "return-withdrawn", "Scanned twice");
    assertThat(state(walk, serial)).isEqualTo("RETURNED");
    agree(walk);
    assertThat(state(walk, serial)).isEqualTo("ISSUED");
  }

  private VisitedPage receiving(AfterWalk walk) {
    return clerk.get(walk.district().ballot("/receive"));
  }

  private VisitedPage scan(AfterWalk walk, String serial) {
    return clerk.submit(receiving(walk), Map.of("serial", serial));
  }

  private static String paper(AfterWalk walk, String serial) {
    return walk.district().ballot("/papers/" + serial);
  }

  private void act(AfterWalk walk, String serial, String deed, String text) {
    VisitedPage done =
        clerk.submit(clerk.get(paper(walk, serial)), Map.of("deed", deed, "text", text));
    assertThat(done.status()).as(done.text()).isEqualTo(200);
  }

  /** What waits is asked for by the first clerk; the second one agrees. */
  private void agree(AfterWalk walk) {
    VisitedPage waiting = other.get(walk.district().ballot("/requests"));
    String request = waiting.one("main tbody th a").attr("href");
    other.submit(other.get(request), Map.of("answer", "confirm"));
  }

  private static String state(AfterWalk walk, String serial) throws SQLException {
    return walk.text("select state from ballot_paper where serial = '%s'".formatted(serial));
  }
}
