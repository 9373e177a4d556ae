package scot.mercat.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import scot.mercat.bid.DistrictWalk;
import scot.mercat.checks.Endpoint;
import scot.mercat.checks.Tree;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/**
 * A ballot of 250 papers from the register to the recount: spoilt, lost, late, unsigned and second
 * papers, two readers who differ, and nothing that could be added up before the close.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BallotIT {
  private static final int VOTERS = 250;
  private static final LocalDate DAY = LocalDate.of(2029, 6, 14);

  private RunningMercat mercat;
  private Visitor bidOfficer;
  private Visitor holder;
  private Visitor first;
  private Visitor second;
  private DistrictWalk district;
  private final List<String> serials = new ArrayList<>();

  @BeforeAll
  void papersAreOut() throws SQLException {
    mercat = SharedMercat.get();
    bidOfficer = officer(Role.BID_OFFICER, 0);
    holder = officer(Role.BALLOT_HOLDER, 0);
    first = officer(Role.BALLOT_CLERK, 0);
    second = officer(Role.BALLOT_CLERK, 1);
    district = DistrictWalk.begin(bidOfficer, Map.of("name", "Ballot district"));
    VisitedPage review = district.send(register());
    assertThat(review.text()).contains("12 lines are not right");
    assertThat(district.use(review).text()).contains("250");
    assertThat(holder.get(district.ballot("")).text()).contains("not approved yet");
    fixDays();
    VisitedPage frozen =
        holder.submit(holder.get(district.path() + "/freeze"), "form:has(#freeze)", Map.of());
    assertThat(frozen.text()).contains("The register is frozen");
    approve();
    VisitedPage open = holder.submit(holder.get(district.ballot("")), "form:has(#open)", Map.of());
    assertThat(open.text()).contains("There is one for each vote");
    readSerials();
    assertThat(serials).hasSize(VOTERS);
  }

  /** Of each firm, in the order of the register that was sent in. */
  private void readSerials() throws SQLException {
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app");
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "select p.serial from ballot_paper p join bid_right r on r.id = p.right_id"
                        + " join bid_property b on b.id = r.property_id where p.proposal_id = '"
                        + proposal()
                        + "' order by substr(b.reference, 2)::int")) {
      while (rows.next()) {
        serials.add(rows.getString(1));
      }
    }
  }

  private String proposal() {
    return district.path().replaceAll(".*/", "");
  }

  private Visitor observer() {
    return officer(Role.BALLOT_OBSERVER, 0);
  }

  private Visitor officer(String role, int which) {
    return DemoFile.of(mercat).signIns().stream()
        .filter(signIn -> signIn.roles().contains(role))
        .skip(which)
        .findFirst()
        .orElseThrow()
        .in(mercat.visitor());
  }

  /** 250 firms, of which the first is worth more than all others, and twelve faulty lines. */
  private static String register() {
    StringBuilder csv = new StringBuilder("account,name,uarn,address,rv\n");
    for (int i = 0; i < VOTERS; i++) {
      csv.append("A%d,Firm %d,P%d,%d High Street,%d%n".formatted(i, i, i, i, value(i)));
    }
    for (int i = 0; i < 12; i++) {
      csv.append("B%d,Firm,Q%d,%d Low Street,a lot%n".formatted(i, i, i));
    }
    return csv.toString();
  }

  private static int value(int i) {
    return i == 0 ? 9_000_000 : 10_000;
  }

  private void fixDays() {
    Map<String, String> fields = new TreeMap<>();
    put(fields, "ballot", DAY);
    put(fields, "notice", DAY.minusDays(42));
    VisitedPage kept = holder.submit(holder.get(district.ballot("/timetable/days")), fields);
    assertThat(kept.status()).as(kept.text()).isEqualTo(200);
  }

  private static void put(Map<String, String> fields, String day, LocalDate date) {
    fields.put(day + "-day", "" + date.getDayOfMonth());
    fields.put(day + "-month", "" + date.getMonthValue());
    fields.put(day + "-year", "" + date.getYear());
  }

  private void approve() {
    VisitedPage page = holder.get(district.ballot(""));
    Map<String, String> fields = Map.of("number", "50", "value", "50");
    assertThat(holder.submit(page, "form[action$=/approve]", fields).status()).isEqualTo(422);
    VisitedPage approved =
        holder.submit(
            page, "form[action$=/approve]", Map.of("number", "50", "value", "50", "read", "yes"));
    assertThat(approved.text()).contains("The paper is approved");
  }

  /** The whole way: 248 votes for and one great one against, lost by value. */
  @Test
  void manySmallYesVotesDoNotOutweighOneLargeNo() throws Exception {
    nothingCanBeReadBeforeTheClose();
    aProxySignsForTheVoter();
    String replacement = replaceSpoiltAndLost();
    receive(replacement);
    endTheDay();
    lateAndOldPapersDoNotCount();
    close();
    readTwice(replacement);
    decide();
    VisitedPage count = holder.get(district.ballot("/count"));
    assertThat(count.text()).contains("The proposal is not approved");
    VisitedPage declared = holder.submit(count, "form:has(#declare)", Map.of());
    assertThat(declared.text())
        .contains("declared")
        .contains("I, Moira Dalgleish, the ballot holder, declare")
        .contains("Votes in favour of the proposals 246");
    assertThat(first.answerTo(district.ballot("/keying")).status()).isEqualTo(404);
    countAgain(holder.download(district.ballot("/count/recount.zip")));
  }

  /** No role, no route and no job: the pages are not there, and the database itself refuses. */
  private void nothingCanBeReadBeforeTheClose() throws SQLException {
    for (String below :
        List.of(
            "/keying",
            "/disputes",
            "/count",
            "/count/recount.zip",
            "/observed",
            "/after",
            "/after/destruction")) {
      for (Visitor anyone :
          List.of(bidOfficer, holder, first, second, observer(), mercat.visitor())) {
        assertThat(anyone.answerTo(district.ballot(below)).status()).isIn(303, 403, 404);
      }
    }
    VisitedPage page = first.get(district.ballot("/receive"));
    Map<String, List<String>> fields =
        Map.of(
            "token", List.of(page.one("main form input[name=token]").val()),
            "serial", List.of(serials.getFirst()),
            "verdict", List.of("for"));
    assertThat(first.post(district.ballot("/keying"), fields).status()).isEqualTo(404);
    assertThatThrownBy(() ->
            change(
                "insert into ballot_keying (serial, round, officer_id, verdict, at)"
                    + " values ('"
                    + serials.getFirst()
                    + "', 1, gen_random_uuid(), 'for', now())"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("between the close and the declaration");
    assertThat(holder.submit(holder.get(district.ballot("")), "form:has(#close)", Map.of()).text())
        .contains("Papers can come back until 5pm");
    noRouteShowsOrTakesAChoice();
  }

  /** Every route of the feature, asked by everybody. */
  private void noRouteShowsOrTakesAChoice() throws SQLException {
    List<Visitor> everybody = new ArrayList<>(List.of(mercat.visitor()));
    Role.ALL.forEach(role -> everybody.add(officer(role, 0)));
    List<Endpoint> routes =
        Endpoint.in(Tree.classes()).stream()
            .filter(endpoint -> endpoint.packageName().startsWith("scot.mercat.ballot."))
            .filter(endpoint -> endpoint.path().contains("{proposal}"))
            .toList();
    assertThat(routes).hasSizeGreaterThan(15);
    for (Visitor visitor : everybody) {
      for (Endpoint route : routes) {
        ask(visitor, route);
      }
    }
    assertThat(choices()).isZero();
  }

  private void ask(Visitor visitor, Endpoint route) {
    String path =
        route
            .path()
            .replace("{lang}", "en")
            .replace("{proposal}", proposal())
            .replace("{request}", "00000000-0000-7000-8000-000000000000")
            .replace("{serial}", serials.getFirst());
    if (route.verb().equals("GET")) {
      assertThat(visitor.answerTo(path).has("input[name=verdict]")).as(route.toString()).isFalse();
    } else {
      VisitedPage account = visitor.get("/en/officer/account");
      String token = account.has("main form") ? account.one("input[name=token]").val() : "";
      visitor.post(
          path,
          Map.of(
              "token", List.of(token),
              "verdict", List.of("for"),
              "choice", List.of("for"),
              "text", List.of("for")));
    }
  }

  private long choices() throws SQLException {
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app");
        ResultSet row =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from ballot_paper p left join ballot_keying k"
                        + " on k.serial = p.serial left join ballot_ruling r on r.serial = p.serial"
                        + " where p.proposal_id = '"
                        + proposal()
                        + "' and (k.serial is not null or r.serial is not null)")) {
      row.next();
      return row.getLong(1);
    }
  }

  private void aProxySignsForTheVoter() {
    String proxy = district.ballot("/papers/" + serials.get(30) + "/proxy");
    VisitedPage form = first.get(proxy);
    VisitedPage refused = first.submit(form, Map.of("name", "Ailsa Gunn"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.one("#name").val()).isEqualTo("Ailsa Gunn");
    Map<String, String> typed =
        Map.of("name", "Ailsa Gunn", "address", "2 High Street", "agreed", "yes");
    assertThat(first.submit(form, typed).text()).contains("was named to sign");
    assertThat(first.get(proxy).text()).contains("Ailsa Gunn");
    first.submit(first.get(proxy), "form[action$=/cancel]", Map.of());
    assertThat(first.submit(first.get(proxy), typed).status()).isEqualTo(200);
  }

  /** Papers 1 and 2 are replaced; the number of what stands in the place of paper 2. */
  private String replaceSpoiltAndLost() {
    act(serials.get(1), "spoilt", "handed in torn");
    return act(serials.get(2), "lost", "rates bill").path().replaceAll(".*/", "");
  }

  private VisitedPage act(String serial, String deed, String text) {
    VisitedPage page = first.get(district.ballot("/papers/" + serial));
    assertThat(first.submit(page, Map.of("text", text)).status()).isEqualTo(422);
    return first.submit(page, Map.of("deed", deed, "text", text));
  }

  private VisitedPage scan(String serial) {
    return first.submit(first.get(district.ballot("/receive")), Map.of("serial", serial));
  }

  /** All but the last, and the replaced ones. */
  private void receive(String replacement) {
    for (int i = 0; i < VOTERS - 1; i++) {
      if (i != 1 && i != 2) {
        assertThat(scan(serials.get(i)).text()).contains("is back");
      }
    }
    assertThat(scan(replacement).text()).contains("is back");
    assertThat(scan(serials.get(5)).text()).contains("was noted before");
    assertThat(scan("0000 00000 1").text()).contains("This is not the number of a paper");
    assertThat(scan(serials.get(1)).text()).contains("taken out of use before");
    VisitedPage back = first.get(district.ballot("/papers/" + serials.get(7)));
    first.submit(back, Map.of("deed", "return-withdrawn", "text", "scanned twice"));
    assertThat(scan(serials.get(7)).text()).contains("is back");
  }

  /** Tests cannot wait for the day of a ballot; it is put into the past, and nothing else. */
  private void endTheDay() throws SQLException {
    String mine = " where proposal_id = '" + proposal() + "'";
    change("update ballot_timetable set ballot_day = current_date - 1" + mine);
    change("update ballot_ballot set closes_at = now() - interval '1 hour'" + mine);
  }

  private void change(String command) throws SQLException {
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app")) {
      connection.createStatement().executeUpdate(command);
    }
  }

  private void lateAndOldPapersDoNotCount() {
    VisitedPage proxy = first.get(district.ballot("/papers/" + serials.getLast() + "/proxy"));
    assertThat(proxy.text()).contains("There is no time left to name a proxy");
    assertThat(scan(serials.getLast()).text()).contains("came after the close");
    assertThat(scan(serials.get(2)).text()).contains("taken out of use before");
  }

  private void close() {
    VisitedPage closed =
        holder.submit(holder.get(district.ballot("")), "form:has(#close)", Map.of());
    assertThat(closed.text()).contains("The papers can be read now");
  }

  private void readTwice(String replacement) {
    for (int i = 0; i < VOTERS - 1; i++) {
      if (i != 1 && i != 2) {
        key(first, serials.get(i), verdict(i));
        key(second, serials.get(i), i == 10 || i == 11 ? "against" : verdict(i));
      }
    }
    VisitedPage again = keyed(first, serials.get(3), "against");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text()).contains("You have read this paper before");
    assertThat(again.one("#serial").val()).isEqualTo(serials.get(3));
    assertThat(keyed(first, serials.getLast(), "for").text()).contains("came back in time");
    assertThat(holder.get(district.ballot("/count")).text()).contains("3 papers");
    key(first, replacement, "for");
    key(second, replacement, "for");
  }

  private static String verdict(int i) {
    if (i == 20) {
      return "rejected:unsigned";
    }
    return i == 0 ? "against" : "for";
  }

  private VisitedPage keyed(Visitor clerk, String serial, String verdict) {
    return clerk.submit(
        clerk.get(district.ballot("/keying")), Map.of("serial", serial, "verdict", verdict));
  }

  private void key(Visitor clerk, String serial, String verdict) {
    assertThat(keyed(clerk, serial, verdict).text()).contains("is kept");
  }

  private void decide() {
    for (int i = 10; i <= 11; i++) {
      VisitedPage page = holder.get(district.ballot("/disputes"));
      assertThat(page.elements("input[name=serial]")).hasSize(12 - i);
      holder.submit(
          page,
          Map.of("serial", serials.get(i), "verdict", "for", "reason", "The cross is plain."));
    }
    assertThat(holder.get(district.ballot("/disputes")).text())
        .contains("There is no paper to decide");
  }

  /** What the programme on the command line says is what was declared. */
  private static void countAgain(byte[] zip) throws IOException, InterruptedException {
    Path folder = RunningMercat.emptyFolder("recount");
    try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
        Files.write(folder.resolve(entry.getName()), files.readAllBytes());
      }
    }
    Path app = Path.of(System.getProperty("mercat.release"), "app/WEB-INF").toAbsolutePath();
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                app + "/classes:" + app + "/lib/*",
                "scot.mercat.ballot.rules.Recount",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    assertThat(said).isEqualTo(Files.readString(folder.resolve("declared.json")));
    assertThat(said.replaceAll("\\s", ""))
        .contains(
            "{\"name\":\"majority-by-number\",\"for\":246,\"against\":1,\"met\":true}",
            "{\"name\":\"majority-by-value\",\"for\":246000000,\"against\":900000000,"
                + "\"met\":false}",
            "\"approved\":false",
            "\"cancelled-serial\":2",
            "\"late\":1",
            "\"unsigned\":1");
  }
}
