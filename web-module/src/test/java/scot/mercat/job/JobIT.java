package scot.mercat.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import scot.mercat.bid.DistrictWalk;
import scot.mercat.bid.LongRegister;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** Long work as officers see it, cancelled, killed and begun again; a register is its example. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobIT {
  private static final int LINES = 5000;
  private static final int BAD = 37;
  private static final Map<String, String> SETTINGS = Map.of("MERCAT_DEMO", "true");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** While another holds this, a register can be checked, and put in place half-way. */
  private static final String HALF_WAY = "lock table bid_right in exclusive mode";

  private RunningMercat mercat;

  @BeforeAll
  void start() {
    mercat = RunningMercat.start(RunningMercat.emptyFolder("job"), SETTINGS);
  }

  @AfterAll
  void stop() {
    mercat.close();
  }

  private Visitor officer(String role) {
    return DemoFile.of(mercat).officer(role).in(mercat.visitor());
  }

  private DistrictWalk district() {
    return DistrictWalk.begin(officer(Role.BID_OFFICER), Map.of());
  }

  @Test
  void fiveThousandLinesAreCheckedEveryBadOneIsNamedAndNothingChangesUntilConfirmed()
      throws SQLException {
    DistrictWalk walk = district();
    VisitedPage checked =
        LongRegister.ended(walk.officer(), walk.send(LongRegister.csv(LINES - BAD, BAD)));
    assertThat(checked.text()).contains("Good lines: 4,963. Lines that are not right: 37.");
    VisitedPage review = LongRegister.onward(walk.officer(), checked);
    assertThat(review.text()).contains("37 lines are not right", "Use the 4,963 good lines");
    assertThat(review.elements("tbody tr")).hasSize(BAD);
    assertThat(rights(walk)).isZero();
    VisitedPage used = LongRegister.ended(walk.officer(), walk.use(review));
    assertThat(used.text()).contains("Lines used: 4,963. Lines left out: 37.");
    VisitedPage desk = LongRegister.onward(walk.officer(), used);
    assertThat(desk.path()).isEqualTo(walk.path());
    assertThat(desk.text()).contains("4,963");
    assertThat(rights(walk)).isEqualTo(LINES - BAD);
  }

  @Test
  void whatColumnsMeanIsCheckedAgainByAnotherJob() {
    DistrictWalk walk = district();
    String csv = LongRegister.csv(600, 0).replace("rv\n", "worth\n");
    VisitedPage review = walk.send(csv);
    assertThat(review.text()).contains("Say what the columns mean first");
    VisitedPage job = walk.officer().submit(review, "form[action$=/columns]", Map.of("value", "4"));
    assertThat(LongRegister.onward(walk.officer(), job).text()).contains("Use these 600 lines");
  }

  @Test
  void aShortFileIsCheckedAndUsedAtOnce() throws SQLException {
    DistrictWalk walk = district();
    VisitedPage review = walk.send(LongRegister.csv(500, 0));
    assertThat(review.path()).startsWith(walk.path() + "/import/");
    assertThat(walk.use(review).path()).isEqualTo(walk.path());
    assertThat(rights(walk)).isEqualTo(500);
  }

  /** Without a script the browser looks again by itself, but not for whoever reads slowly. */
  @Test
  void whileItRunsThePageSaysHowFarAndWhoMaySeeItCanCancelItSoThatNothingIsChanged()
      throws SQLException {
    DistrictWalk walk = district();
    LongRegister.use(walk, LongRegister.csv(600, 0));
    VisitedPage review = LongRegister.onward(walk.officer(), walk.send(LongRegister.csv(2000, 0)));
    try (Connection other = heldHalfWay()) {
      VisitedPage running = running(walk, walk.use(review));
      assertThat(running.header("Refresh")).isEqualTo("2");
      assertThat(running.text()).contains("looks again by itself every 2 seconds");
      assertThat(running.one("progress").attr("max")).isEqualTo("2000");
      assertThat(running.one("label[for=progress]").text()).isEqualTo("Working on it");
      assertThat(running.text()).contains("0 of 2,000 lines");
      assertThat(walk.officer().get(running.path() + "?still=yes").header("Refresh")).isEmpty();
      assertThat(officer(Role.EDITOR).answerTo(running.path()).status()).isEqualTo(404);
      VisitedPage asked = LongRegister.cancel(walk.officer(), running);
      assertThat(asked.text()).contains("It is being cancelled");
      other.rollback();
      VisitedPage ended = LongRegister.ended(walk.officer(), running);
      assertThat(ended.text()).contains("Cancelled.", "Nothing was changed.");
      assertThat(ended.header("Refresh")).isEmpty();
      assertThat(rights(walk)).isEqualTo(600);
      assertThat(number("select count(*) from bid_person where proposal_id = '" + id(walk) + "'"))
          .isEqualTo(600);
    }
  }

  @Test
  void killedHalfWayItHasChangedNothingAndIsBegunAgain() throws SQLException {
    DistrictWalk walk = district();
    VisitedPage review = LongRegister.onward(walk.officer(), walk.send(LongRegister.csv(2000, 0)));
    VisitedPage job;
    try (Connection other = heldHalfWay()) {
      job = running(walk, walk.use(review));
      mercat.kill();
      other.rollback();
    }
    assertThat(rights(walk)).isZero();
    mercat = RunningMercat.start(mercat.data(), SETTINGS);
    DistrictWalk after = new DistrictWalk(officer(Role.BID_OFFICER), walk.path());
    VisitedPage ended = LongRegister.ended(after.officer(), job);
    assertThat(ended.text()).contains("Lines used: 2,000");
    assertThat(rights(walk)).isEqualTo(2000);
    String own = " from job_job where id = '" + job.path().replaceAll(".*/", "") + "'";
    assertThat(number("select attempts" + own)).isEqualTo(2);
  }

  private Connection heldHalfWay() throws SQLException {
    Connection other = EmbeddedDatabase.of(mercat).connect("mercat_app");
    other.setAutoCommit(false);
    try (Statement statement = other.createStatement()) {
      statement.execute(HALF_WAY);
    }
    return other;
  }

  /** The page of a job that was begun, as it says how far it is. */
  private static VisitedPage running(DistrictWalk walk, VisitedPage job) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    VisitedPage page = job;
    while (!page.has("progress[max]") && System.nanoTime() < end) {
      page = walk.officer().get(job.path());
    }
    return page;
  }

  private long rights(DistrictWalk walk) throws SQLException {
    return number("select count(*) from bid_right where proposal_id = '" + id(walk) + "'");
  }

  private static String id(DistrictWalk walk) {
    return walk.path().replaceAll(".*/", "");
  }

  private long number(String query) throws SQLException {
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app");
        ResultSet row = connection.createStatement().executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
