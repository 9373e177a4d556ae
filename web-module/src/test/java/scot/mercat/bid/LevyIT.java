package scot.mercat.bid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/** The demonstration's levies, as whoever would pay and as officers meet them. */
class LevyIT {
  private static final String TOWN = "/en/bids/harbourhead-town/levy";
  private static final String LARDER = "/en/bids/marra-larder/levy";
  private static final DemoFile DEMO = DemoFile.of(SharedMercat.get());

  private static Visitor officer(String role) {
    return DEMO.officer(role).in(SharedMercat.visitor());
  }

  private static VisitedPage rules(Visitor officer, String district) {
    VisitedPage desk = officer.click(officer.get("/en/officer/bids"), district);
    return officer.click(desk, "The rules of the levy");
  }

  /** A district of its own, so that no other test meets rules that change. */
  private static VisitedPage ownRules(Visitor officer, String code) {
    VisitedPage form = officer.get("/en/officer/bids/new");
    Map<String, List<String>> typed = new HashMap<>();
    Map.of("name", "Own " + code, "code", code, "authorities", "council A Council")
        .forEach((field, text) -> typed.put(field, List.of(text)));
    Map.of("kind", "new", "nation", "northern-ireland", "proposer", "A", "bidBody", "B")
        .forEach((field, text) -> typed.put(field, List.of(text)));
    Map.of("day", "1", "month", "4", "year", "2027", "months", "12", "share", "100")
        .forEach((field, text) -> typed.put(field, List.of(text)));
    return officer.click(officer.submit(form, typed), "The rules of the levy");
  }

  private static List<String> sums(VisitedPage page) {
    return page.elements("main details:has(table) > summary").stream()
        .map(summary -> summary.text().replaceAll(".*You pay (£[0-9,.]+)\\..*", "$1"))
        .toList();
  }

  /** 25,000 at 1.25 %, and 1 % more of the rounded sum in each year. */
  @Test
  void everyStepOfEveryYearIsShown() {
    VisitedPage page = SharedMercat.visitor().get(TOWN + "?ask=1&value=25,000");
    assertThat(sums(page)).containsExactly("£312.50", "£315.63", "£318.79", "£321.98", "£325.20");
    assertThat(page.elements("main details").get(4).select("tbody tr"))
        .extracting(row -> row.text())
        .containsExactly(
            "Rateable value: £25,000 –",
            "Every property: 1.25% of the value each year £312.50",
            "Goes up by 1% for year 2 £315.63",
            "Goes up by 1% for year 3 £318.79",
            "Goes up by 1% for year 4 £321.98",
            "Goes up by 1% for year 5 £325.20");
    assertThat(page.text())
        .contains("£312.50 in the first year, and £1,594.10 over the whole term");
  }

  @Test
  void aThresholdACapAndAKindChangeTheSum() {
    Visitor visitor = SharedMercat.visitor();
    assertThat(sums(visitor.get(TOWN + "?ask=1&value=4999"))).containsOnly("£0");
    assertThat(sums(visitor.get(TOWN + "?ask=1&value=900000"))).containsOnly("£4,000");
    assertThat(sums(visitor.get(TOWN + "?ask=1&value=25000&kind=council"))).startsWith("£250");
    assertThat(sums(visitor.get(TOWN + "?ask=1&value=25000&kind=none"))).startsWith("£312.50");
  }

  @Test
  void onlyWhatTheRulesLookAtIsAsked() {
    Visitor visitor = SharedMercat.visitor();
    assertThat(visitor.get(LARDER).has("#value")).isFalse();
    assertThat(sums(visitor.get(LARDER + "?ask=1&employees=9,5"))).startsWith("£450", "£459");
    assertThat(sums(visitor.get(LARDER + "?ask=1&kind=voluntary&employees=2"))).startsWith("£200");
  }

  @Test
  void whatCannotBeReadComesBackAsItWasTyped() {
    VisitedPage page = SharedMercat.visitor().get(TOWN + "?ask=1&value=a+lot&kind=surgery");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.one("#value").val()).isEqualTo("a lot");
    assertThat(page.text("#value-error")).contains("Write the value in pounds");
    assertThat(page.elements("input[name=kind][checked]")).hasSize(1);
    assertThat(SharedMercat.visitor().get(LARDER + "?ask=1&employees=").status()).isEqualTo(422);
    assertThat(SharedMercat.visitor().get("/en/bids/none/levy").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "gd", "pl", "ar", "ur", "pa", "zh-Hans", "ro", "uk"})
  void theSumIsTheSameInEveryLanguage(String language) {
    VisitedPage page =
        SharedMercat.visitor()
            .get("/" + language + "/bids/harbourhead-town/levy?ask=1&value=25000&kind=council");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.elements("main details:has(table)")).hasSize(5);
    assertThat(page.text()).contains("260").contains("16").doesNotContain("\uE000");
    assertThat(page.elements("th bdi[lang=en]").getFirst().text()).isEqualTo("Council");
  }

  @Test
  void aBadLineIsNamedAndNothingIsKept() {
    Visitor officer = officer("bid-officer");
    VisitedPage form = ownRules(officer, "levy-bad-line");
    VisitedPage refused =
        officer.submit(form, Map.of("rules", List.of("every property pays lots\nno such thing")));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.elements("#rules-faults li"))
        .extracting(fault -> fault.text())
        .containsExactly(
            "No line says when the levy begins and ends",
            "No line says what anybody pays",
            "Line 1: Write a sum of pounds such as 150 or 150.00, above 0: lots",
            "Line 2: This is not a rule that we know: no such thing");
    assertThat(refused.one("#rules").val()).contains("no such thing");
    assertThat(officer.get(form.path()).text()).contains("There are no rules yet.");
    assertThat(SharedMercat.visitor().get("/en/bids/levy-bad-line/levy").status()).isEqualTo(404);
  }

  @Test
  void keptRulesAreReadAsSentencesAndAnybodyReckonsByThem() {
    Visitor officer = officer("bid-officer");
    VisitedPage form = ownRules(officer, "levy-kept");
    String text =
        "The term is 1 April 2027 to 31 March 2029.\nNet annual value over 5,000 pays 1.5%.\n"
            + "From 1 April 2028, managed estate with employees 5 or less is exempt.";
    VisitedPage kept = officer.submit(form, Map.of("rules", List.of(text)));
    assertThat(kept.text())
        .contains("The rules have been kept")
        .contains("Net annual value over £5,000: 1.5% of the value each year")
        .contains("Managed estate, Employees 5 or less, from 1 April 2028: pays nothing")
        .contains("The proposal speaks of another term: 1 April 2027 to 31 March 2028.");
    VisitedPage sum =
        SharedMercat.visitor()
            .get("/en/bids/levy-kept/levy?ask=1&value=6000&employees=5&kind=managed-estate");
    assertThat(sums(sum)).containsExactly("£90", "£0");
  }

  /** 37 producers by their bands and four of their own will; 95 % of the sum is expected. */
  @Test
  void theForecastAddsUpTheRegister() {
    Visitor officer = officer("bid-officer");
    VisitedPage rules = rules(officer, "Marra Larder");
    VisitedPage forecast =
        officer.get(rules.path().replaceAll("\\?.*", "") + "/forecast?collected=95");
    assertThat(forecast.elements("main tbody tr")).hasSize(5);
    assertThat(forecast.elements("main tbody tr").getFirst().text())
        .isEqualTo("Year 1: 1 April 2027 to 31 March 2028 £18,650 £700 £18,382.50 41 41 0");
    VisitedPage bad = officer.get(rules.path().replaceAll("\\?.*", "") + "/forecast?collected=101");
    assertThat(bad.status()).isEqualTo(422);
  }

  @Test
  void otherRulesSayWhoPaysMoreAndKeepNothing() {
    Visitor officer = officer("ballot-holder");
    VisitedPage desk = officer.click(officer.get("/en/officer/bids"), "Harbourhead town");
    VisitedPage rules = officer.click(desk, "The rules of the levy");
    assertThat(rules.has("#rules")).isFalse();
    VisitedPage form = officer.click(rules, "Who pays more by other rules?");
    String now = form.one("#rules").val();
    VisitedPage same = officer.submit(form, Map.of("rules", List.of(now)));
    assertThat(same.text()).contains("Would pay more: 0. Less: 0. The same: 400.");
    VisitedPage dearer =
        officer.submit(form, Map.of("rules", List.of(now.replace("1.25%", "1.5%"))));
    assertThat(dearer.status()).isEqualTo(200);
    assertThat(dearer.text()).contains("Those who would pay most more").doesNotContain("Less: 400");
    assertThat(officer.submit(form, Map.of("rules", List.of("nothing"))).status()).isEqualTo(422);
    assertThat(officer.click(rules, "Who pays more by other rules?").one("#rules").val())
        .isEqualTo(now);
  }
}
