package scot.mercat.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import scot.mercat.bid.DistrictWalk;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/**
 * A ballot of a test's own, up to the making of its papers.
 *
 * @param holder who holds it
 */
record BallotWalk(DistrictWalk district, Visitor holder) {
  static final LocalDate DAY = LocalDate.of(2029, 6, 14);

  /**
   * A district with a register and a day; nothing is frozen or approved.
   *
   * @param changes to what is usual, such as {@code nation}
   */
  static BallotWalk begin(Map<String, String> changes, String register) {
    DistrictWalk district = DistrictWalk.begin(officer(Role.BID_OFFICER), changes);
    district.use(district.send(register));
    BallotWalk walk = new BallotWalk(district, officer(Role.BALLOT_HOLDER));
    walk.fixDays();
    return walk;
  }

  static Visitor officer(String role) {
    return DemoFile.of(SharedMercat.get()).officer(role).in(SharedMercat.visitor());
  }

  private void fixDays() {
    Map<String, String> fields = new TreeMap<>();
    put(fields, "ballot", DAY);
    put(fields, "notice", DAY.minusDays(42));
    VisitedPage kept = holder.submit(holder.get(path("/timetable/days")), fields);
    assertThat(kept.status()).as(kept.text()).isEqualTo(200);
  }

  private static void put(Map<String, String> fields, String day, LocalDate date) {
    fields.put(day + "-day", "" + date.getDayOfMonth());
    fields.put(day + "-month", "" + date.getMonthValue());
    fields.put(day + "-year", "" + date.getYear());
  }

  String path(String below) {
    return district.ballot(below);
  }

  /** The file that the specimen's button gives for what was typed. */
  byte[] specimen(Map<String, String> typed) {
    Map<String, String> fields = new TreeMap<>(typed);
    fields.put("do", "specimen");
    return holder.submitForFile(holder.get(path("")), "form[action$=/approve]", fields);
  }

  /** Approves with what was typed besides the usual. */
  VisitedPage approve(Map<String, String> typed) {
    Map<String, String> fields = new TreeMap<>(typed);
    fields.put("read", "yes");
    return holder.submit(holder.get(path("")), "form[action$=/approve]", fields);
  }

  /** Freezes the register and makes the papers. */
  void open() {
    holder.submit(holder.get(district.path() + "/freeze"), "form:has(#freeze)", Map.of());
    VisitedPage open = holder.submit(holder.get(path("")), "form:has(#open)", Map.of());
    assertThat(open.text()).contains("There is one for each vote");
  }

  /** The same of those that are with their voters. */
  List<String> serialsWithVoters() {
    return holder.get(path("/papers")).elements("tbody tr").stream()
        .filter(row -> row.text().contains("With the voter"))
        .map(row -> row.select("th a").attr("href").replaceAll(".*/", ""))
        .toList();
  }

  /** Figures of all papers, in the order of their numbers. */
  List<String> serials() {
    return holder.get(path("/papers")).elements("tbody th a").stream()
        .map(link -> link.attr("href").replaceAll(".*/", ""))
        .toList();
  }
}
