package scot.mercat.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** Two officers at once: what one does is done before or after the other's deed, never amid it. */
class OneAfterAnotherIT {
  private static final LocalDate DAY = LocalDate.of(2029, 6, 14);
  private static final String NOTHING =
      "{\"approved\":false,\"tests\":[],\"rejected\":{},"
          + "\"turnout\":{\"withRejected\":0,\"withoutRejected\":0}}";

  private final RunningMercat mercat = SharedMercat.get();
  private final Visitor clerk = AfterWalk.officer(mercat, Role.BALLOT_CLERK, 0);

  @Test
  void whoScansAPaperAndWhoReplacesItDoNotWaitForEachOther() throws Exception {
    AfterWalk walk = AfterWalk.open(mercat, Map.of(), 2, DAY, "never");
    String serial = walk.serials().getFirst();
    VisitedPage page = clerk.get(walk.district().ballot("/papers/" + serial));
    try (Connection scanning = begin()) {
      run(scanning, "select from ballot_paper where serial = '%s' for update".formatted(serial));
      CompletableFuture<VisitedPage> replaced =
          CompletableFuture.supplyAsync(
              () -> clerk.submit(page, Map.of("deed", "lost", "text", "A rates bill")));
      assertThat(waits(replaced)).isTrue();
      run(
          scanning,
          "insert into ballot_event (id, proposal_id, serial, event, note, officer_id, at)"
              + " values (gen_random_uuid(), '%s', '%s', 'returned', '', gen_random_uuid(), now())"
                  .formatted(walk.proposal(), serial));
      scanning.commit();
      assertThat(replaced.get(20, TimeUnit.SECONDS).status()).isEqualTo(200);
    }
    assertThat(walk.serials()).hasSize(3);
  }

  @Test
  void noPaperIsNotedOnceTheResultIsDeclared() throws Exception {
    AfterWalk walk = closed(2);
    VisitedPage page = clerk.get(walk.district().ballot("/receive"));
    String mine = " where proposal_id = '" + walk.proposal() + "'";
    try (Connection declaring = begin()) {
      run(
          declaring,
          "update ballot_ballot set declared_at = now(), result = '%s'".formatted(NOTHING) + mine);
      CompletableFuture<VisitedPage> scanned =
          CompletableFuture.supplyAsync(() -> clerk.submit(page, Map.of("serial", serial(walk))));
      assertThat(waits(scanned)).isTrue();
      declaring.commit();
      assertThat(scanned.get(20, TimeUnit.SECONDS).status()).isEqualTo(404);
    } finally {
      walk.change("update ballot_ballot set declared_at = null, result = null" + mine);
    }
    assertThat(walk.number("select count(*) from ballot_paper" + mine + " and state = 'LATE'"))
        .isZero();
  }

  @Test
  void theResultIsDeclaredOnceACorrectionThatIsUnderWayIsDone() throws Exception {
    AfterWalk walk = closed(2);
    VisitedPage count = walk.holder().get(walk.district().ballot("/count"));
    try (Connection correcting = begin()) {
      run(
          correcting,
          "select from bid_proposal where id = '%s' for no key update".formatted(walk.proposal()));
      CompletableFuture<VisitedPage> declared =
          CompletableFuture.supplyAsync(
              () -> walk.holder().submit(count, "form:has(#declare)", Map.of()));
      assertThat(waits(declared)).isTrue();
      correcting.commit();
      assertThat(declared.get(20, TimeUnit.SECONDS).text()).contains("declared");
    }
  }

  @Test
  void whatWasDeclaredIsShownWhateverBecomesOfThePapers() throws SQLException {
    AfterWalk walk = AfterWalk.open(mercat, Map.of(), 2, DAY, "never");
    List<String> serials = walk.serials();
    clerk.submit(
        clerk.get(walk.district().ballot("/receive")), Map.of("serial", serials.getFirst()));
    walk.endTheDay();
    walk.close();
    for (int reader = 0; reader < 2; reader++) {
      Visitor reading = AfterWalk.officer(mercat, Role.BALLOT_CLERK, reader);
      reading.submit(
          reading.get(walk.district().ballot("/keying")),
          Map.of("serial", serials.getFirst(), "verdict", "for"));
    }
    walk.press(walk.district().ballot("/count"), "form:has(#declare)", Map.of());
    String before = walk.holder().get(walk.district().ballot("/count")).text("main table");
    assertThat(before).contains("£10,000");

    walk.change(
        "update ballot_paper set state = 'LATE', cause = 'late' where serial = '%s'"
            .formatted(serials.getLast()));
    walk.change(
        "update ballot_paper set person_id = gen_random_uuid() where serial = '%s'"
            .formatted(serials.getFirst()));

    assertThat(walk.holder().get(walk.district().ballot("/count")).text("main table"))
        .isEqualTo(before);
  }

  private AfterWalk closed(int firms) throws SQLException {
    AfterWalk walk = AfterWalk.open(mercat, Map.of(), firms, DAY, "never");
    walk.endTheDay();
    walk.close();
    return walk;
  }

  private static String serial(AfterWalk walk) {
    try {
      return walk.serials().getFirst();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection begin() throws SQLException {
    Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app");
    connection.setAutoCommit(false);
    return connection;
  }

  private static void run(Connection connection, String command) throws SQLException {
    connection.createStatement().execute(command);
  }

  /** Whether it is not done though there was time for it. */
  private static boolean waits(CompletableFuture<?> deed) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(1_500);
    return !deed.isDone();
  }
}
