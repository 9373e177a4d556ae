package scot.mercat.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import scot.mercat.bid.DistrictWalk;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/**
 * A ballot of its own for a test, taken from one phase to the next by forms as officers do.
 *
 * @param district on which it is held
 */
record AfterWalk(RunningMercat mercat, Visitor holder, DistrictWalk district) {
  /** Papers are out, one for each of so many firms. */
  static AfterWalk open(
      RunningMercat mercat, Map<String, String> changes, int firms, LocalDate day, String second) {
    AfterWalk walk = ready(mercat, changes, firms, day, second);
    walk.open();
    return walk;
  }

  /** The register is frozen and the paper approved; no papers are made. */
  static AfterWalk ready(
      RunningMercat mercat, Map<String, String> changes, int firms, LocalDate day, String second) {
    AfterWalk walk =
        new AfterWalk(
            mercat,
            officer(mercat, Role.BALLOT_HOLDER, 0),
            DistrictWalk.begin(officer(mercat, Role.BID_OFFICER, 0), changes));
    walk.district.use(walk.district.send(register(firms)));
    walk.prepare(day, second);
    return walk;
  }

  /** Papers are out for the register as it stands. */
  void open(LocalDate day, String second) {
    prepare(day, second);
    open();
  }

  private void prepare(LocalDate day, String second) {
    fix(day);
    press(district.path() + "/freeze", "form:has(#freeze)", Map.of());
    press(
        district.ballot(""),
        "form[action$=/approve]",
        Map.of("number", "50", "value", "50", "officers", second, "read", "yes"));
  }

  private void open() {
    press(district.ballot(""), "form:has(#open)", Map.of());
  }

  static Visitor officer(RunningMercat mercat, String role, int which) {
    return DemoFile.of(mercat).signIns().stream()
        .filter(signIn -> signIn.roles().contains(role))
        .skip(which)
        .findFirst()
        .orElseThrow()
        .in(mercat.visitor());
  }

  static String register(int firms) {
    StringBuilder csv = new StringBuilder("account,name,uarn,address,rv\n");
    for (int i = 0; i < firms; i++) {
      csv.append("A%d,Firm %d,P%d,%d High Street,10000%n".formatted(i, i, i, i));
    }
    return csv.toString();
  }

  private void fix(LocalDate day) {
    Map<String, String> fields = new TreeMap<>();
    put(fields, "ballot", day);
    put(fields, "notice", day.minusDays(42));
    press(district.ballot("/timetable/days"), "main form", fields);
  }

  private static void put(Map<String, String> fields, String name, LocalDate day) {
    fields.put(name + "-day", "" + day.getDayOfMonth());
    fields.put(name + "-month", "" + day.getMonthValue());
    fields.put(name + "-year", "" + day.getYear());
  }

  VisitedPage press(String path, String form, Map<String, String> fields) {
    VisitedPage page = holder.submit(holder.get(path), form, fields);
    assertThat(page.status()).as(page.text()).isEqualTo(200);
    return page;
  }

  String proposal() {
    return district.path().replaceAll(".*/", "");
  }

  /** Of all papers, in their order. */
  List<String> serials() throws SQLException {
    List<String> serials = new ArrayList<>();
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app");
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "select serial from ballot_paper where proposal_id = '"
                        + proposal()
                        + "' order by serial")) {
      while (rows.next()) {
        serials.add(rows.getString(1));
      }
    }
    return serials;
  }

  /** Tests cannot wait for the day of a ballot; it is put into the past, and nothing else. */
  void endTheDay() throws SQLException {
    String mine = " where proposal_id = '" + proposal() + "'";
    change("update ballot_timetable set ballot_day = current_date - 1" + mine);
    change("update ballot_ballot set closes_at = now() - interval '1 hour'" + mine);
  }

  void close() {
    press(district.ballot(""), "form:has(#close)", Map.of());
  }

  void change(String command) throws SQLException {
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app")) {
      connection.createStatement().executeUpdate(command);
    }
  }

  long number(String query) throws SQLException {
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app");
        ResultSet row = connection.createStatement().executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  String text(String query) throws SQLException {
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app");
        ResultSet row = connection.createStatement().executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  /** The same of tables that only the role for personal data reads. */
  long personalNumber(String query) throws SQLException {
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app")) {
      connection.createStatement().execute("set role mercat_personal");
      try (ResultSet row = connection.createStatement().executeQuery(query)) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
