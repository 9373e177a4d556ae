package scot.mercat.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import scot.mercat.bid.DistrictWalk;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** What officers write down stays as they wrote it, whatever else is done beside it. */
class ResolutionDeskIT {
  private static final String REGISTER =
      """
      Account,Name,Contact address,Property ref,Property address,RV
      A1,Marra Books,"1 High Street, Marra",P1,"1 High Street, Marra",11500
      A2,Singh Venison,"2 Shore Street, Marra",P2,"2 Shore Street, Marra",250000
      """;

  private static Visitor officer;

  @BeforeAll
  static void anOfficer() {
    officer = DemoFile.of(SharedMercat.get()).officer(Role.BID_OFFICER).in(SharedMercat.visitor());
  }

  /**
   * A class of members with weights.
   *
   * @param path of the resolutions of its proposal
   * @param members path of the class
   */
  private record Friends(String path, String members) {
    static Friends begin() {
      DistrictWalk walk = DistrictWalk.begin(officer, Map.of());
      walk.use(walk.send(REGISTER));
      String path = walk.path() + "/resolutions";
      VisitedPage made =
          officer.submit(
              officer.get(path + "/members"), Map.of("name", "Friends", "weights", "written"));
      return new Friends(path, made.path());
    }

    VisitedPage ofRegister(Map<String, Object> fields) {
      return officer.submit(officer.get(members), "form[action$=/register]", fields);
    }

    VisitedPage written(String lines) {
      return officer.submit(
          officer.get(members), "form[action$=/written]", Map.of("written", lines));
    }

    String row(String name) {
      return officer.get(members).elements("tbody tr").stream()
          .filter(row -> row.expectFirst("th").text().equals(name))
          .map(row -> row.text())
          .findFirst()
          .orElse("");
    }
  }

  @Test
  void everybodyOfTheRegisterLeavesTheWeightsOfThoseWhoAreInTheClass() {
    Friends friends = Friends.begin();
    friends.ofRegister(Map.of("numbers", "A1, 7"));
    friends.ofRegister(Map.of("all", "yes"));
    assertThat(friends.row("Marra Books")).contains(" 7 ");
    assertThat(friends.row("Singh Venison")).contains(" 1 ");
  }

  @Test
  void everybodyAndWrittenNumbersTogetherAreRefusedAndKept() {
    Friends friends = Friends.begin();
    VisitedPage refused = friends.ofRegister(Map.of("all", "yes", "numbers", "A1, 7"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("#numbers")).isEqualTo("A1, 7");
    assertThat(refused.one("#all").hasAttr("checked")).isTrue();
    assertThat(friends.row("Singh Venison")).isEmpty();
  }

  @Test
  void anAddressIsKeptForAMemberWhoWasKnownWithoutOne() {
    Friends friends = Friends.begin();
    friends.written("Ann Bain, Bain Crafts, 3");
    friends.written("Ann Bain, Bain Crafts, 3, ann@bain.example");
    assertThat(friends.row("Ann Bain")).contains("ann@bain.example");
    friends.written("Ann Bain, Bain Crafts, 4");
    assertThat(friends.row("Ann Bain")).contains(" 4 ", "ann@bain.example");
  }

  @Test
  void anotherAddressOfAKnownMemberIsRefusedByNameAndNothingIsChanged() {
    Friends friends = Friends.begin();
    friends.written("Ann Bain, Bain Crafts, 3, ann@bain.example");
    VisitedPage refused = friends.written("Cat Low\nAnn Bain, Bain Crafts, 5, other@bain.example");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text(".govuk-error-summary")).contains("Ann Bain");
    assertThat(refused.text("#written")).contains("Cat Low", "other@bain.example");
    assertThat(friends.row("Ann Bain")).contains(" 3 ", "ann@bain.example");
    assertThat(friends.row("Cat Low")).isEmpty();
  }

  /** Another officer's call holds the row while the change waits for it. */
  @Test
  void membersAreCalledToTheWordsThatTheyReadEvenWhenTwoOfficersWorkAtOnce() throws Exception {
    Friends friends = Friends.begin();
    friends.written("Ann Bain, Bain Crafts, 3");
    String draft = write(friends).path().replaceAll("\\?.*", "");
    VisitedPage edit = officer.get(draft + "/edit");
    String id = draft.substring(draft.lastIndexOf('/') + 1);
    try (Connection other = EmbeddedDatabase.of(SharedMercat.get()).connect("mercat_app");
        Statement sql = other.createStatement()) {
      other.setAutoCommit(false);
      sql.executeUpdate("update resolution set called_at = now() where id = '" + id + "'");
      CompletableFuture<VisitedPage> changed =
          CompletableFuture.supplyAsync(
              () -> officer.submit(edit, Map.of("title", "Another title")));
      awaitOneWhoWaits(sql, changed);
      other.commit();
      assertThat(changed.get().status()).isEqualTo(422);
    }
    assertThat(officer.get(draft).text()).contains("Change the articles");
  }

  private static void awaitOneWhoWaits(Statement sql, CompletableFuture<VisitedPage> changed)
      throws SQLException, InterruptedException {
    String waits = "select count(*) from pg_locks where not granted and locktype = 'transactionid'";
    for (int i = 0; i < 200 && !changed.isDone(); i++) {
      try (var rows = sql.executeQuery(waits)) {
        rows.next();
        if (rows.getInt(1) > 0) {
          return;
        }
      }
      Thread.sleep(50);
    }
    throw new AssertionError("The change did not wait for the call");
  }

  private static VisitedPage write(Friends friends) {
    ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Europe/London"));
    Map<String, Object> fields = new HashMap<>();
    fields.put("title", "Change the articles");
    fields.put("wording", "That the articles are changed as set out.");
    fields.put("classes", friends.members().substring(friends.members().lastIndexOf('/') + 1));
    fields.putAll(Map.of("measure", "members", "quorum", "1", "majority", "75", "shown", "closed"));
    fields.putAll(moment("opens-", now.plusDays(1)));
    fields.putAll(moment("closes-", now.plusDays(7)));
    return officer.submit(officer.get(friends.path() + "/new"), fields);
  }

  private static Map<String, Object> moment(String prefix, ZonedDateTime time) {
    return Map.of(
        prefix + "day", String.valueOf(time.getDayOfMonth()),
        prefix + "month", String.valueOf(time.getMonthValue()),
        prefix + "year", String.valueOf(time.getYear()),
        prefix + "time", "09:00");
  }
}
