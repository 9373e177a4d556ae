package scot.mercat.bid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/**
 * What the ballot holder puts right before the papers go out, between, and after the close, and
 * that the count takes it. One small ballot, from the freeze to the declaration.
 */
class CorrectionIT {
  private static final LocalDate DAY = LocalDate.of(2029, 6, 14);
  private static final String REGISTER =
      """
      Account,Name,Property ref,Property address,RV,Votes
      A1,Marra Books,P1,1 High Street,10000,yes
      A2,Singh Venison,P2,2 High Street,20000,yes
      A3,Shore Cafe,P3,3 High Street,30000,no
      A4,Harbour Inn,P4,4 High Street,40000,yes
      """;

  private static Visitor holder;
  private static Visitor first;
  private static Visitor second;
  private static DistrictWalk walk;

  @BeforeAll
  static void aFrozenRegister() {
    walk = DistrictWalk.begin(officer(Role.BID_OFFICER, 0), Map.of());
    holder = officer(Role.BALLOT_HOLDER, 0);
    first = officer(Role.BALLOT_CLERK, 0);
    second = officer(Role.BALLOT_CLERK, 1);
    walk.use(walk.send(REGISTER));
    String problem = walk.officer().get(walk.path() + "/freeze").one("input[name=problem]").val();
    walk.officer()
        .submit(
            walk.officer().get(walk.path() + "/freeze"),
            Map.of("problem", problem, "reason", "The council says so."));
    holder.submit(holder.get(walk.path() + "/freeze"), "form:has(#freeze)", Map.of());
  }

  private static Visitor officer(String role, int which) {
    return DemoFile.of(SharedMercat.get()).signIns().stream()
        .filter(signIn -> signIn.roles().contains(role))
        .skip(which)
        .findFirst()
        .orElseThrow()
        .in(SharedMercat.visitor());
  }

  @Test
  void whatIsPutRightBeforeBetweenAndAfterIsWhatIsCounted() throws Exception {
    onlyTheBallotHolderCorrects();
    aVoteIsGivenOnceHoweverOftenTheFormIsSent();
    papersGoOut();
    assertThat(serials()).containsOnlyKeys("P1", "P2", "P3", "P4");
    Map<String, String> serials = serials();
    serials.values().forEach(CorrectionIT::receive);
    correct("P1", "voting", Map.of());
    correct("P2", "value", Map.of("pounds", "£25,000"));
    correct("P4", "person", Map.of("account", "A9", "name", "Firth Inns", "address", "9 Shore"));
    theListStandsOnTheRegistersPage();
    assertThat(sendValues().text()).contains("The day of the ballot has not come yet");
    endTheDay();
    assertThat(sendValues().text()).contains("The values of the day of the ballot are frozen");
    holder.submit(holder.get(walk.ballot("")), "form:has(#close)", Map.of());
    assertThat(holder.answerTo(line("P1") + "/voting").status()).isEqualTo(404);
    correct("P3", "value", Map.of("pounds", "35000"));
    readAndDeclare(serials);
    assertThat(folder().get("register.csv"))
        .doesNotContain(right("P1"))
        .contains(",2600000\n", ",3500000\n", ",4000000\n");
    bothFrozenRegistersAreKept();
    assertThat(folder().get("papers.csv")).doesNotContain(serials.get("P1"));
    assertThat(holder.get(line("P2")).text()).contains("The result has been declared");
  }

  private void aVoteIsGivenOnceHoweverOftenTheFormIsSent() throws SQLException {
    VisitedPage form = holder.get(line("P3") + "/voting");
    correct("P3", "voting", Map.of());
    Map<String, String> again = Map.of("reason", "It was wrong", "evidence", "The same letter");
    assertThat(holder.submit(form, again).status()).isEqualTo(422);
    assertThat(holder.get(line("P3") + "/voting").text()).contains("taken away");
  }

  private void onlyTheBallotHolderCorrects() throws SQLException {
    assertThat(walk.officer().answerTo(line("P3")).status()).isEqualTo(403);
    assertThat(walk.officer().get(walk.path() + "/register").text())
        .contains("Only the ballot holder can correct it");
    VisitedPage line = holder.get(line("P3"));
    VisitedPage form = holder.click(line, "The value");
    VisitedPage refused =
        holder.submit(form, Map.of("pounds", "30000", "reason", "Wrong", "evidence", "Letter"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("#pounds-error")).contains("like this already");
    assertThat(refused.text("#reason")).isEqualTo("Wrong");
    assertThat(holder.submit(form, Map.of("pounds", "lots")).elements(".govuk-error-message"))
        .hasSize(3);
    VisitedPage person = holder.get(line("P3") + "/person");
    Map<String, String> slip =
        Map.of("account", "A1", "name", "Shore", "reason", "a", "evidence", "b");
    assertThat(holder.submit(person, slip).text("#name-error")).contains("another name");
  }

  private static void correct(String property, String field, Map<String, String> typed)
      throws SQLException {
    Map<String, String> fields = new TreeMap<>(typed);
    fields.put("reason", "It was wrong: " + field);
    fields.put("evidence", "The assessor's letter");
    VisitedPage kept = holder.submit(holder.get(line(property) + "/" + field), fields);
    assertThat(kept.text()).contains("The register is corrected");
  }

  private void theListStandsOnTheRegistersPage() {
    VisitedPage page = walk.officer().get(walk.path() + "/register");
    assertThat(page.elements("main table").getFirst().text())
        .contains("4 corrections", "£20,000 £25,000", "Has a vote Has no vote")
        .contains("Harbour Inn (A4) Firth Inns (A9)", "It was wrong: person");
    String file =
        new String(
            walk.officer().download(walk.path() + "/evidence/corrections.csv"),
            StandardCharsets.UTF_8);
    assertThat(file.lines()).hasSize(5);
    assertThat(file).contains(",value,20000,25000,").doesNotContain("Inn", "wrong", "letter");
  }

  /** One value changes, one is the same, one property is left out, and one nobody knows. */
  private static VisitedPage sendValues() {
    String list = "UARN,New RV\nP2,26000\nP4,40000\nP77,1\nP3,lots\n,5\n";
    VisitedPage review = holder.submit(holder.get(walk.path() + "/values"), Map.of("pasted", list));
    assertThat(review.text()).contains("Say what the columns mean first");
    VisitedPage named =
        holder.submit(review, "form[action$=/columns]", Map.of("property", "0", "value", "1"));
    assertThat(named.elements("main table").getFirst().select("tbody tr")).hasSize(2);
    assertThat(named.text())
        .contains("One property has the same value", "One property has another value")
        .contains("One number is not on the register and is left out: P77")
        .contains("All votes at the notice £70,000", "so far £95,000", "by this list £96,000");
    assertThat(named.elements("main table").getLast().text()).contains("£25,000 £26,000 +£1,000");
    return holder.submit(named, "form:has(#confirm)", Map.of());
  }

  private static void bothFrozenRegistersAreKept() {
    String evidence = walk.path() + "/evidence/";
    assertThat(text(evidence + "notice.csv")).contains(",2000000\n").doesNotContain(",3000000\n");
    assertThat(text(evidence + "ballot.csv")).contains(",2600000\n", ",3000000\n");
    assertThat(text(evidence + "deciding.csv")).contains(",2600000\n", ",3500000\n");
    assertThat(holder.get(walk.path() + "/values").text()).contains("These values are frozen");
  }

  private static String text(String path) {
    return new String(holder.download(path), StandardCharsets.UTF_8);
  }

  private static void papersGoOut() {
    Map<String, String> days = new TreeMap<>();
    put(days, "ballot", DAY);
    put(days, "notice", DAY.minusDays(42));
    holder.submit(holder.get(walk.ballot("/timetable/days")), days);
    Map<String, String> approval = Map.of("number", "50", "value", "50", "read", "yes");
    holder.submit(holder.get(walk.ballot("")), "form[action$=/approve]", approval);
    holder.submit(holder.get(walk.ballot("")), "form:has(#open)", Map.of());
  }

  private static void put(Map<String, String> fields, String day, LocalDate date) {
    fields.put(day + "-day", "" + date.getDayOfMonth());
    fields.put(day + "-month", "" + date.getMonthValue());
    fields.put(day + "-year", "" + date.getYear());
  }

  private static void receive(String serial) {
    first.submit(first.get(walk.ballot("/receive")), Map.of("serial", serial));
  }

  private static void readAndDeclare(Map<String, String> serials) {
    for (Visitor clerk : List.of(first, second)) {
      serials.forEach((property, serial) ->
          clerk.submit(
              clerk.get(walk.ballot("/keying")),
              Map.of("serial", serial, "verdict", property.equals("P3") ? "against" : "for")));
    }
    VisitedPage declared =
        holder.submit(holder.get(walk.ballot("/count")), "form:has(#declare)", Map.of());
    assertThat(declared.text()).contains("declared");
  }

  private static Map<String, String> folder() throws IOException {
    Map<String, String> files = new HashMap<>();
    byte[] bytes = holder.download(walk.ballot("/count/recount.zip"));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static String line(String property) throws SQLException {
    return walk.path() + "/register/" + right(property);
  }

  private static String right(String property) throws SQLException {
    return Objects.requireNonNull(rows("select b.reference, r.id from bid_right r").get(property));
  }

  private static Map<String, String> serials() throws SQLException {
    return rows(
        "select b.reference, p.serial from ballot_paper p join bid_right r on r.id = p.right_id");
  }

  /** By the reference of the property. */
  private static Map<String, String> rows(String select) throws SQLException {
    String query =
        select
            + " join bid_property b on b.id = r.property_id where r.proposal_id = '"
            + walk.path().replaceAll(".*/", "")
            + "'";
    Map<String, String> found = new TreeMap<>();
    try (Connection connection = EmbeddedDatabase.of(SharedMercat.get()).connect("mercat_app");
        ResultSet rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        found.put(rows.getString(1), rows.getString(2));
      }
    }
    return found;
  }

  /** Tests cannot wait for the day of a ballot; it is put into the past, and nothing else. */
  private static void endTheDay() throws SQLException {
    String mine = " where proposal_id = '" + walk.path().replaceAll(".*/", "") + "'";
    try (Connection connection = EmbeddedDatabase.of(SharedMercat.get()).connect("mercat_app")) {
      connection
          .createStatement()
          .executeUpdate("update ballot_timetable set ballot_day = current_date - 1" + mine);
      connection
          .createStatement()
          .executeUpdate("update ballot_ballot set closes_at = now() - interval '1 hour'" + mine);
    }
  }
}
