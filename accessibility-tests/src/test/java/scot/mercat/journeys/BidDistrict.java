package scot.mercat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import scot.mercat.journeys.BidTeam.Person;

/**
 * A district of its own for one journey, from its name to papers that are out, by forms alone.
 *
 * @param id of its proposal, as in addresses
 * @param code of the district, as in addresses
 */
record BidDistrict(BidTeam team, String id, String code) {
  static final LocalDate DAY = LocalDate.of(2029, 6, 14);

  private static final int NOTICE_DAYS = 42;

  /** Sets the district up. */
  static BidDistrict begin(BidTeam team, String nation, String code) {
    Officer officer = team.as(Person.OFFICER);
    officer.goTo("officer/bids", "01-districts");
    officer.follow("main a[href$='/officer/bids/new']", "02-new-district");
    officer.fill("#name", "District " + code);
    officer.fill("#code", code);
    officer.pick("nation", nation);
    officer.pick("kind", "new");
    officer.fill("#authorities", "council The Council");
    officer.fill("#proposer", "Traders of " + code);
    officer.fill("#bidBody", "Traders Limited");
    officer.fill("#day", "1");
    officer.fill("#month", "4");
    officer.fill("#year", "2030");
    officer.fill("#months", "60");
    officer.fill("#share", "100");
    officer.send("03-district");
    String id = team.browser().address().replaceAll(".*/bids/([0-9a-f-]{36}).*", "$1");
    return new BidDistrict(team, id, code);
  }

  /** Sends in the register, and uses its good lines. */
  void register(BidRegister register) {
    Officer officer = team.as(Person.OFFICER);
    officer.follow("main a[href$='/import']", "04-send-register");
    Path file = register.file("register-" + code);
    officer.upload("#file", file);
    officer.send("05-register-checked");
    if (register.isFaulty()) {
      assertThat(team.browser().all("main table tbody tr")).hasSameSizeAs(BidRegister.FAULTS);
      assertThat(team.browser().text()).contains(BidRegister.FAULTS.toArray(String[]::new));
    }
    officer.follow("#confirm", "06-register-used");
    officer.visit("officer/bids/" + id + "/register", "07-register");
    assertThat(team.browser().text()).contains("Firm 10");
  }

  /** Writes the rules as sentences; a line that means nothing is named, and nothing is lost. */
  void levy() {
    Officer officer = team.as(Person.OFFICER);
    officer.visit("officer/bids/" + id + "/levy", "08-levy-empty");
    officer.fill("#rules", "Every property pays a lot.");
    officer.send("09-levy-refused");
    officer.followSummary("rules");
    officer.fill(
        "#rules",
        """
        The term is 1 April 2030 to 31 March 2035.
        Every property pays 1.25% of rateable value.
        Rateable value below £5,000 is exempt.
        No property pays more than £4,000.
        The levy rises by 1% each year.
        """);
    officer.send("10-levy");
    assertThat(team.browser().text()).contains("1.25%", "£5,000", "£4,000").doesNotContain("a lot");
    officer.follow("main a[href$='/levy/forecast']", "11-levy-forecast");
    assertThat(team.browser().all("main table tbody tr")).as("years of the term").hasSize(5);
  }

  /** Says how statements of support are gathered, as the council agreed. */
  void support() {
    Officer officer = team.as(Person.OFFICER);
    officer.visit("officer/bids/" + id + "/support/method", "");
    LocalDate agreed = LocalDate.now(ZoneId.of("Europe/London")).minusDays(7);
    officer.fill("#day", "" + agreed.getDayOfMonth());
    officer.fill("#month", "" + agreed.getMonthValue());
    officer.fill("#year", "" + agreed.getYear());
    officer.fill("#method", "Whoever has a letter signs once, here or on paper.");
    officer.tick("#online");
    officer.tick("#paper");
    officer.send("");
    assertThat(team.browser().address()).contains("kept=method");
  }

  /** Fixes the day of the ballot, and before that a notice that would be a day too late. */
  void days() {
    Officer holder = team.as(Person.HOLDER);
    holder.visit("officer/ballot/" + id + "/timetable", "12-days-none");
    holder.follow("main a[href$='/timetable/days']", "13-days");
    holder.day("ballot", DAY);
    holder.day("notice", DAY.minusDays(NOTICE_DAYS - 1));
    holder.send("14-days-refused");
    holder.followSummary("notice-day");
    holder.day("notice", DAY.minusDays(NOTICE_DAYS));
    holder.send("15-timetable");
    assertThat(team.browser().text()).contains("14 June 2029", "3 May 2029");
  }

  /** Accepts each of the lines that stand in the way, and says why. */
  void accept(int problems) {
    Officer officer = team.as(Person.OFFICER);
    officer.visit("officer/bids/" + id + "/freeze", "16-problems");
    for (int left = problems; left > 0; left--) {
      assertThat(team.browser().all("input[name=problem]")).hasSize(left);
      officer.tick("#problem");
      officer.fill("#reason", "The council says so in its letter of 2 May.");
      officer.send("17-accepted-" + left);
    }
    assertThat(team.browser().text()).contains("Nothing stands in the way");
  }

  /** Freezes the register, approves the paper and lets it go out. */
  void open() {
    Officer holder = team.as(Person.HOLDER);
    holder.visit("officer/bids/" + id + "/freeze", "18-freeze");
    holder.follow("#freeze", "19-frozen");
    assertThat(team.browser().text()).contains("The register is frozen");
    holder.visit("officer/ballot/" + id, "20-not-approved");
    holder.fill("#number", "50");
    holder.fill("#value", "50");
    holder.follow("form[action$='/approve'] .govuk-button", "21-not-read");
    holder.followSummary("read");
    holder.tick("#read");
    holder.follow("form[action$='/approve'] .govuk-button", "22-approved");
    holder.follow("#open", "23-papers-out");
    assertThat(team.browser().text()).contains("There is one for each vote");
  }
}
