package scot.mercat.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import scot.mercat.bid.DistrictWalk;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** A Scottish alteration whose ballot is held again, and then again. */
class ReBallotIT {
  private static final LocalDate DAY = LocalDate.of(2029, 6, 14);

  private final RunningMercat mercat = SharedMercat.get();
  private final String code = "again-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
  private final Visitor officer = AfterWalk.officer(mercat, Role.BID_OFFICER, 0);

  /** One of five votes is less than a quarter. */
  @Test
  void anAlterationThatIsHeldAgainNeedsTheTwoMajoritiesAlone() throws SQLException, IOException {
    DistrictWalk first = DistrictWalk.begin(officer, Map.of("kind", "alteration", "code", code));
    first.use(first.send(AfterWalk.register(5)));
    AfterWalk again =
        new AfterWalk(
            mercat, AfterWalk.officer(mercat, Role.BALLOT_HOLDER, 0), heldAgain(heldAgain(first)));
    again.open(DAY, "never");
    String serial = again.serials().getFirst();
    Visitor clerk = AfterWalk.officer(mercat, Role.BALLOT_CLERK, 0);
    clerk.submit(clerk.get(again.district().ballot("/receive")), Map.of("serial", serial));
    again.endTheDay();
    again.close();
    assertThat(mercat.visitor().get(publicPage("?number=3")).text())
        .contains("Voting is over")
        .doesNotContain("Post");
    for (Visitor reader : List.of(clerk, AfterWalk.officer(mercat, Role.BALLOT_CLERK, 1))) {
      reader.submit(
          reader.get(again.district().ballot("/keying")),
          Map.of("serial", serial, "verdict", "for"));
    }
    VisitedPage declared =
        again.press(again.district().ballot("/count"), "form:has(#declare)", Map.of());
    assertThat(declared.text()).contains("The proposal is approved");
    assertThat(terms(again)).contains("kind=alteration");
    theOlderBallotKeepsItsPageOnceTheNextIsPutToAVote(again, serial);
  }

  private void theOlderBallotKeepsItsPageOnceTheNextIsPutToAVote(AfterWalk older, String serial)
      throws SQLException {
    String next = heldAgain(older.district()).path();
    older.press(next + "/freeze", "form:has(#freeze)", Map.of());
    Visitor anybody = mercat.visitor();
    VisitedPage page = anybody.get(publicPage("?number=3"));
    String file = page.one("a[href*=declaration.pdf]").attr("href");
    assertThat(file).endsWith("declaration.pdf?number=3");
    assertThat(anybody.download(file)).isNotEmpty();
    assertThat(
            older.holder().get(older.district().ballot("/count")).one("a[href*=.pdf]").attr("href"))
        .isEqualTo(file);
    for (String none : List.of("", "?number=4", "?number=9")) {
      assertThat(anybody.answerTo(publicPage("/declaration.pdf" + none)).status()).isEqualTo(404);
    }
    assertThat(anybody.answerTo(publicPage("/proxy-form.pdf?number=9")).status()).isEqualTo(404);
    String code = older.text("select short_code from ballot_paper where serial = '" + serial + "'");
    VisitedPage found = anybody.submit(page, "main form", Map.of("paper", code));
    assertThat(found.status()).as(found.text()).isEqualTo(200);
    assertThat(found.has("main [role=status]")).isTrue();
  }

  private String publicPage(String below) {
    return "/en/bids/" + code + "/ballot" + below;
  }

  private DistrictWalk heldAgain(DistrictWalk earlier) {
    VisitedPage form = officer.get(earlier.path() + "/next");
    VisitedPage next = officer.submit(form, Map.of("kind", "re-ballot", "register", "yes"));
    assertThat(next.status()).as(next.text()).isEqualTo(200);
    return new DistrictWalk(officer, next.path());
  }

  private static String terms(AfterWalk walk) throws IOException {
    byte[] file = walk.holder().download(walk.district().ballot("/count/recount.zip"));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      assertThat(zip.getNextEntry().getName()).isEqualTo("terms.properties");
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replace(" ", "");
    }
  }
}
