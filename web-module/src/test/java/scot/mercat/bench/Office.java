package scot.mercat.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import scot.mercat.bid.DistrictWalk;
import scot.mercat.bid.LongRegister;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** Officers with a big register, and with the ballot that is held on it. */
final class Office {
  private static final LocalDate DAY = LocalDate.of(2029, 6, 14);

  private final RunningMercat mercat;
  private final Base base;
  private final int lines;
  private final DistrictWalk district;

  Office(RunningMercat mercat, Base base, int lines) {
    this.mercat = mercat;
    this.base = base;
    this.lines = lines;
    this.district = DistrictWalk.begin(officer(Role.BID_OFFICER), Map.of());
  }

  private Visitor officer(String role) {
    return signIn(role).in(mercat.visitor());
  }

  private DemoFile.SignIn signIn(String role) {
    return DemoFile.of(mercat).officer(role);
  }

  /** Seconds until a register was checked, and then until it was in its place. */
  record Imported(double checked, double used) {}

  Imported takeRegister() {
    Visitor officer = district.officer();
    long begun = System.nanoTime();
    VisitedPage checked = LongRegister.ended(officer, district.send(LongRegister.csv(lines, 0)));
    long between = System.nanoTime();
    VisitedPage review = LongRegister.onward(officer, checked);
    long confirmed = System.nanoTime();
    require(LongRegister.ended(officer, district.use(review)), "The register is in place");
    return new Imported((between - begun) / 1e9, (System.nanoTime() - confirmed) / 1e9);
  }

  /** Seconds until a paper was made for each line. */
  double openBallot() {
    Visitor holder = officer(Role.BALLOT_HOLDER);
    Map<String, String> days = new TreeMap<>();
    put(days, "ballot", DAY);
    put(days, "notice", DAY.minusDays(42));
    holder.submit(holder.get(district.ballot("/timetable/days")), days);
    VisitedPage freeze = holder.get(district.path() + "/freeze");
    require(holder.submit(freeze, "form:has(#freeze)", Map.of()), "The register is frozen");
    VisitedPage approved =
        holder.submit(
            holder.get(district.ballot("")),
            "form[action$=/approve]",
            Map.of("number", "50", "value", "50", "read", "yes"));
    long begun = System.nanoTime();
    require(holder.submit(approved, "form:has(#open)", Map.of()), "There is one for each vote");
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void put(Map<String, String> fields, String day, LocalDate date) {
    fields.put(day + "-day", "" + date.getDayOfMonth());
    fields.put(day + "-month", "" + date.getMonthValue());
    fields.put(day + "-year", "" + date.getYear());
  }

  /** All papers are back and the day is over; they can be read. */
  void closeBallot() throws SQLException {
    base.change(
        "update ballot_timetable set ballot_day = current_date - 1" + mine(),
        "update ballot_ballot set closes_at = now() - interval '1 hour'" + mine(),
        "update ballot_paper set state = 'RETURNED', received_at = now()" + mine());
    Visitor holder = officer(Role.BALLOT_HOLDER);
    VisitedPage desk = holder.get(district.ballot(""));
    require(holder.submit(desk, "form:has(#close)", Map.of()), "The papers can be read now");
  }

  /** A clerk who says what papers say, one after the other. */
  Task keying() throws SQLException, IOException {
    List<String> serials = base.texts("select serial from ballot_paper" + mine());
    return new Keying(
        clerk(),
        district.ballot("/keying"),
        serials,
        () -> base.change("delete from ballot_keying" + ofMine()));
  }

  /** A page for officers that asks the database for little more than who it is. */
  Task barePage() throws IOException {
    Keying.Clerk clerk = clerk();
    return connection -> new Keying.BarePage(clerk.connect());
  }

  private Keying.Clerk clerk() throws IOException {
    return Keying.Clerk.signIn(mercat.port(), signIn(Role.BALLOT_CLERK));
  }

  /** Seconds until the count of all papers was shown, each read alike by two. */
  double count() throws SQLException {
    base.change(
        "delete from ballot_keying" + ofMine(),
        "insert into ballot_keying (serial, round, officer_id, verdict, at)"
            + " select serial, round, gen_random_uuid(), 'for', now()"
            + " from ballot_paper, generate_series(1, 2) round"
            + mine());
    Visitor holder = officer(Role.BALLOT_HOLDER);
    long begun = System.nanoTime();
    require(holder.get(district.ballot("/count")), "The proposal is approved");
    return (System.nanoTime() - begun) / 1e9;
  }

  /** Seconds that the database needs to give out the same papers. */
  double barePapers() throws SQLException {
    long begun = System.nanoTime();
    base.texts("select serial || right_id || state from ballot_paper" + mine());
    return (System.nanoTime() - begun) / 1e9;
  }

  private String mine() {
    return " where proposal_id = '" + district.path().replaceAll(".*/", "") + "'";
  }

  private String ofMine() {
    return " where serial in (select serial from ballot_paper" + mine() + ")";
  }

  private static void require(VisitedPage page, String words) {
    if (!page.text().contains(words)) {
      throw new IllegalStateException("The page does not say: " + words + "\n" + page.text());
    }
  }
}
