package scot.mercat.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import scot.mercat.bid.DistrictWalk;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;
import scot.mercat.shared.rules.Csv;

/** Resolutions of members, from their lists to the minute, over HTTP as people use it. */
class ResolutionIT {
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

  /** A district with two classes: levy payers of the register, and friends with weights. */
  private record Company(
      DistrictWalk walk, Map<String, String> classes, Map<String, String> codes) {
    static Company begin() {
      DistrictWalk walk = DistrictWalk.begin(officer, Map.of());
      walk.use(walk.send(REGISTER));
      Map<String, String> classes = new HashMap<>();
      Company company = new Company(walk, classes, new HashMap<>());
      VisitedPage payers = company.addClass("Levy payers", "one");
      officer.submit(payers, "form[action$=/register]", Map.of("all", "yes"));
      VisitedPage friends = company.addClass("Friends", "written");
      officer.submit(
          friends,
          "form[action$=/written]",
          Map.of("written", "Ann Bain, Bain Crafts, 3, ann@bain.example\nBob Kerr, , 1"));
      company.makeCodes(Map.of());
      return company;
    }

    VisitedPage addClass(String name, String weights) {
      VisitedPage made =
          officer.submit(officer.get(path("/members")), Map.of("name", name, "weights", weights));
      classes.put(name, made.path().substring(made.path().lastIndexOf('/') + 1));
      return made;
    }

    VisitedPage makeCodes(Map<String, String> fields) {
      VisitedPage list = officer.submit(officer.get(path("/codes")), fields);
      list.elements("tbody tr")
          .forEach(row -> codes.put(row.expectFirst("th").text(), row.expectFirst("code").text()));
      return list;
    }

    String path(String below) {
      return walk.path() + "/resolutions" + below;
    }

    Map<String, Object> terms(Map<String, Object> changes) {
      Map<String, Object> fields = new HashMap<>();
      fields.put("title", "Change the articles");
      fields.put("wording", "That the articles are changed as set out.");
      fields.put("classes", List.copyOf(classes.values()));
      fields.put("measure", "members");
      fields.put("quorum", "2");
      fields.put("majority", "75");
      fields.put("shown", "closed");
      fields.putAll(moment("opens-", now().plusSeconds(90)));
      fields.putAll(moment("closes-", now().plusDays(7)));
      fields.putAll(changes);
      return fields;
    }

    VisitedPage write(Map<String, Object> changes) {
      return officer.submit(officer.get(path("/new")), terms(changes));
    }

    VisitedPage door(Visitor visitor, String name) {
      return visitor.submit(visitor.get("/en/resolutions"), Map.of("code", codes.get(name)));
    }
  }

  private static ZonedDateTime now() {
    return ZonedDateTime.now(ZoneId.of("Europe/London"));
  }

  private static Map<String, Object> moment(String prefix, ZonedDateTime time) {
    return Map.of(
        prefix + "day", String.valueOf(time.getDayOfMonth()),
        prefix + "month", String.valueOf(time.getMonthValue()),
        prefix + "year", String.valueOf(time.getYear()),
        prefix + "time", "%02d:%02d".formatted(time.getHour(), time.getMinute()));
  }

  @Test
  void eachMemberWhoStandsOnNoRegisterGetsOneCodeThatIsShownOnce() {
    Company company = Company.begin();
    assertThat(company.codes()).containsOnlyKeys("Ann Bain", "Bob Kerr");
    assertThat(company.codes().get("Ann Bain")).matches("([A-Z2-9]{4}-){2}[A-Z2-9]{4}");
    VisitedPage refused = company.makeCodes(Map.of());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(officer.get(company.path("/codes")).body())
        .doesNotContain(company.codes().get("Ann Bain"));
    String old = Objects.requireNonNull(company.codes().get("Bob Kerr"));
    Visitor visitor = SharedMercat.visitor();
    VisitedPage opened = company.door(visitor, "Bob Kerr");
    assertThat(opened.status()).isEqualTo(200);
    assertThat(opened.address().toString()).doesNotContain(old.substring(0, 4));
    company.makeCodes(Map.of("all", "yes"));
    assertThat(visitor.get(opened.path()).status()).isEqualTo(410);
    assertThat(visitor.submit(visitor.get("/en/resolutions"), Map.of("code", old)).status())
        .isEqualTo(422);
  }

  @Test
  void aBadLineChangesNothingAndIsNamed() {
    Company company = Company.begin();
    String members = "/members/" + company.classes().get("Friends");
    VisitedPage refused =
        officer.submit(
            officer.get(company.path(members)),
            "form[action$=/written]",
            Map.of("written", "Cat Low\nDee Ross, , heavy"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text(".govuk-error-summary")).contains("Line 2");
    assertThat(refused.text("#written")).contains("Cat Low");
    assertThat(officer.get(company.path(members)).text("tbody")).doesNotContain("Cat Low");
  }

  @Test
  void whatIsMissingInAResolutionIsSaidAtItsField() {
    Company company = Company.begin();
    VisitedPage refused =
        company.write(Map.of("title", "", "majority", "101", "closes-time", "25:99"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.elements(".govuk-error-summary a"))
        .extracting(link -> link.attr("href"))
        .containsExactly("#title", "#majority", "#closes-time");
    VisitedPage backwards = company.write(moment("closes-", now().minusDays(1)));
    assertThat(backwards.text(".govuk-error-summary")).contains("close after it opens");
  }

  @Test
  void nobodyIsCalledToWhatShouldHaveOpenedBefore() {
    Company company = Company.begin();
    VisitedPage draft = company.write(moment("opens-", now().minusMinutes(5)));
    VisitedPage refused = officer.submit(draft, "form[action$=/call]", Map.of());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text(".govuk-error-summary")).contains("has passed");
    assertThat(company.door(SharedMercat.visitor(), "Ann Bain").text())
        .contains("nothing for you to vote on");
  }

  @Test
  void membersReadItOnceTheyAreCalledAndVoteOnlyOnceItIsOpen() {
    Company company = Company.begin();
    VisitedPage draft = company.write(moment("opens-", now().plusHours(2)));
    VisitedPage called = officer.submit(draft, "form[action$=/call]", Map.of());
    assertThat(called.text()).contains("4 members may vote");
    Visitor ann = SharedMercat.visitor();
    VisitedPage read = ann.click(company.door(ann, "Ann Bain"), "Change the articles");
    assertThat(read.text()).contains("as set out", "You can vote from");
    assertThat(read.has("main form")).isFalse();
    String field = "class-" + company.classes().get("Friends");
    VisitedPage early = ann.post(read.path(), Map.of(field, List.of("for")));
    assertThat(early.status()).isEqualTo(422);
    VisitedPage edit = officer.get(draft.path().replaceAll("\\?.*", "") + "/edit");
    VisitedPage changed = officer.submit(edit, Map.of("title", "Another title"));
    assertThat(changed.status()).isEqualTo(422);
    VisitedPage recalled = officer.submit(called, "form[action$=/recall]", Map.of());
    assertThat(recalled.text()).contains("Being written");
    assertThat(ann.get(read.path()).status()).isEqualTo(404);
  }

  /** The demonstration's company, whose third resolution is open and shows votes at once. */
  private static String demonstration() {
    VisitedPage list = officer.get("/en/officer/bids");
    return officer.click(list, "Marra Larder").path() + "/resolutions";
  }

  @Test
  void aMemberVotesByNameInEachOfTheirClassesAndChangesItWhileItIsOpen() {
    String path = demonstration();
    VisitedPage codes = officer.submit(officer.get(path + "/codes"), Map.of("all", "yes"));
    String code =
        codes.elements("tbody tr").stream()
            .filter(row -> row.text().contains("Rab Docherty"))
            .map(row -> row.select("code").text())
            .findFirst()
            .orElseThrow();
    Visitor rab = SharedMercat.visitor();
    VisitedPage list = rab.submit(rab.get("/en/resolutions"), Map.of("code", code));
    VisitedPage open = rab.click(list, "autumn food fair");
    VisitedPage refused = rab.submit(open, Map.of());
    String field = refused.one("main form input[type=radio]").attr("name");
    VisitedPage voted = rab.submit(open, Map.of(field, "against"));
    assertThat(voted.text()).contains("Your vote is kept");
    assertThat(row(voted, "Rab Docherty")).contains("Against");
    VisitedPage changed = rab.submit(voted, Map.of(field, "abstain"));
    assertThat(row(changed, "Rab Docherty")).contains("Abstained");
    assertThat(row(changed, "Ailsa Munro")).contains("Voluntary members");
    assertThat(changed.text()).doesNotContain("What came of it");
  }

  private static String row(VisitedPage page, String name) {
    return page.elements("#named li").stream()
        .map(row -> row.text())
        .filter(text -> text.contains(name))
        .findFirst()
        .orElse("");
  }

  @Test
  void afterTheCloseThereIsAMinuteWithNamesAndATableOfWhoVotedHow() {
    String path = demonstration();
    VisitedPage closed = officer.click(officer.get(path), "voluntary members vote");
    VisitedPage minute = officer.click(closed, "Minute");
    assertThat(minute.text())
        .contains("Mairi MacInnes", "25 per cent", "Ailsa Munro", "The resolution is carried");
    List<Csv.Row> rows = Csv.read(officer.get(minute.path() + "/votes.csv").body());
    assertThat(rows.getFirst().cells())
        .containsExactly("class", "name", "organisation", "weight", "vote");
    assertThat(rows)
        .anySatisfy(row ->
            assertThat(row.cells())
                .containsExactly(
                    "Voluntary members", "Ewan Grant", "Harbour Smokehouse", "4", "for"));
    long cast = rows.stream().filter(row -> row.cells().get(4).equals("against")).count();
    assertThat(closed.elements("tbody tr").get(1).expectFirst("td").text())
        .isEqualTo(String.valueOf(cast));
  }

  @Test
  void anybodySeesAPublishedOutcomeAndNoName() {
    VisitedPage page = SharedMercat.visitor().get("/en/bids/marra-larder/resolutions");
    assertThat(page.text()).contains("Let voluntary members vote", "The resolution is carried");
    assertThat(page.text()).doesNotContain("Ailsa", "Singh", "Change the articles");
  }

  @Test
  void whatIsOpenHasNeitherAMinuteNorAnExport() {
    String path = demonstration();
    VisitedPage open = officer.click(officer.get(path), "autumn food fair");
    assertThat(officer.get(open.path() + "/minute").status()).isEqualTo(404);
    assertThat(officer.get(open.path() + "/minute/votes.csv").status()).isEqualTo(404);
  }
}
