package scot.mercat.businessplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.mercat.bid.DistrictWalk;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** What a district promised and what it says of it each year. */
class DeliveryIT {
  private DistrictWalk walk;
  private String page;

  @BeforeEach
  void aDistrictWithTwoPromises() {
    Visitor officer =
        DemoFile.of(SharedMercat.get()).officer(Role.BID_OFFICER).in(SharedMercat.visitor());
    String code = "kept-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    walk = DistrictWalk.begin(officer, Map.of("code", code));
    page = "/en/bids/" + code + "/delivery";
    send("", Map.of("day", "1", "month", "4", "year", "2022", "years", "3"));
    promise("Light the lanes", "12,000");
    promise("Build a hall", "30000");
  }

  private VisitedPage send(String below, Map<String, String> fields) {
    VisitedPage form = walk.officer().get(walk.path() + "/delivery" + below);
    return walk.officer().submit(form, fields);
  }

  private VisitedPage promise(String text, String pounds) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("text", text);
    fields.put("measure", "Count");
    fields.put("day", "31");
    fields.put("month", "3");
    fields.put("year", "2024");
    fields.put("pounds", pounds);
    return send("/promises/new", fields);
  }

  private VisitedPage report(Map<String, String> changes) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("state-1", "done");
    fields.put("pounds-1", "11,500.50");
    fields.put("state-2", "not-done");
    fields.put("words-2", "The roof fell in.");
    fields.put("pounds-2", "0");
    fields.putAll(changes);
    return send("/years/1", fields);
  }

  @Test
  void brokenPromisesStandBesideKeptOnes() {
    report(Map.of());
    VisitedPage read = SharedMercat.visitor().get(page);
    assertThat(read.elements(".mercat-pair")).hasSize(2);
    assertThat(read.text())
        .contains("Light the lanes", "£11,500.50", "Not done", "The roof fell in.", "£42,000");
    assertThat(read.text("section:last-of-type dl")).contains("Promises broken 1");
  }

  @Test
  void aYearWithoutAReportIsSaidToBeWithoutOne() {
    report(Map.of());
    VisitedPage read = SharedMercat.visitor().get(page);
    assertThat(read.elements(".mercat-notice")).hasSize(2);
    assertThat(read.text()).contains("There is no report for this year");
    assertThat(walk.officer().get(walk.path() + "/delivery").text()).contains("Report missing");
  }

  @Test
  void whatIsNotDoneNeedsItsReason() {
    VisitedPage refused = report(Map.of("words-2", ""));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.one("#pounds-1").val()).isEqualTo("11,500.50");
    assertThat(refused.has(".govuk-error-summary a[href=#words-2]")).isTrue();
    assertThat(report(Map.of("pounds-1", "lots")).status()).isEqualTo(422);
    assertThat(SharedMercat.visitor().get(page).has(".mercat-pair")).isFalse();
  }

  @Test
  void promisesStayAsTheyAreOnceAnythingWasReported() {
    VisitedPage form = walk.officer().get(walk.path() + "/delivery/promises/new");
    report(Map.of());
    VisitedPage refused =
        walk.officer()
            .submit(
                form,
                Map.of(
                    "text", "Later", "measure", "M", "day", "1", "month", "1", "year", "2024",
                    "pounds", "1"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(SharedMercat.visitor().get(page).text()).doesNotContain("Later");
  }

  @Test
  void noYearIsReportedOnThatHasNotBegunOrIsNone() {
    for (String year : List.of("0", "4", "nine")) {
      VisitedPage none = walk.officer().get(walk.path() + "/delivery/years/" + year);
      assertThat(none.status()).isEqualTo(404);
    }
  }

  @Test
  void onlyOfficersOfTheRegisterReport() {
    for (String role : List.of(Role.EDITOR, Role.BALLOT_HOLDER)) {
      Visitor other = DemoFile.of(SharedMercat.get()).officer(role).in(SharedMercat.visitor());
      assertThat(other.get(walk.path() + "/delivery").status()).isEqualTo(403);
    }
  }
}
