package scot.mercat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import scot.mercat.harness.SharedMercat;

/** A member of a district, with a letter in one hand and a phone in the other. */
final class BidMember {
  private static final String SEND = "main form .govuk-button";

  private final Browser phone;
  private final Keyboard keyboard;
  private final String language;
  private final String district;
  private String entry = "";

  /**
   * @param district its code, as in addresses
   */
  BidMember(Browser phone, String language, String district) {
    this.phone = phone;
    this.keyboard = new Keyboard(phone);
    this.language = language;
    this.district = district;
  }

  /** Types the letter's code, and sees what the register says. */
  void open(String code, String name) {
    phone.visit(SharedMercat.get().url() + "/" + language + "/bids");
    look("01-districts");
    keyboard.enter("main a[href$='/bids/" + district + "']");
    look("02-district");
    keyboard.enter("main a[href$='/member']");
    look("03-door");
    keyboard.fill("#code", "MK7T-WQ3R-HY5").enter(SEND);
    look("04-wrong-code");
    keyboard.fill("#code", code.toLowerCase(Locale.ROOT)).enter(SEND);
    look("05-entry");
    assertThat(phone.text()).contains(name);
    entry = phone.address();
  }

  void sayThatItIsRight() {
    keyboard.enter("main form[action$='/right'] .govuk-button");
    assertThat(phone.all("main .mercat-tag--done")).as("the day is said").hasSize(1);
    look("06-right");
  }

  /**
   * Asks what the levy would be for a value of £25,000: 1.25 %, and 1 % more of the rounded sum in
   * each year.
   */
  void askWhatToPay() {
    phone.visit(entry);
    keyboard.enter("main a[href*='/bids/" + district + "/levy?']");
    look("07-levy");
    keyboard.fill("#value", "25000").enter(SEND);
    look("08-levy-sum");
    assertThat(phone.text().replace(',', '.')).contains("312.50", "315.63", "325.20");
  }

  /** Supports that there is a vote, which is not voting; and is told what comes next. */
  void sign() {
    phone.visit(entry);
    keyboard.enter("main a[href$='/support']");
    look("09-support");
    keyboard.enter(SEND);
    look("09-support-refused");
    keyboard.fill("#signatory", "Ailsa Gunn").fill("#position", "Owner").tick("#may").enter(SEND);
    look("09-support-check");
    assertThat(phone.text()).contains("Ailsa Gunn");
    keyboard.enter("main form[action$='/sign'] .govuk-button");
    look("09-support-signed");
    assertThat(phone.all("main .mercat-next li")).as("what comes next").hasSize(2);
  }

  /**
   * Reads how to vote by post. Nobody has checked the steps in any language but English, so they
   * are in English, and the member's language says why.
   *
   * @param reason empty where the member reads English
   */
  void readHowToVote(String reason) {
    phone.visit(entry);
    keyboard.enter("main a[href$='/post']");
    look("10-help");
    assertThat(phone.all("main ol li")).as("steps of voting by post").hasSize(4);
    assertThat(phone.all("main ol[lang=en]")).hasSize(reason.isEmpty() ? 0 : 1);
    assertThat(phone.text()).contains(reason);
    keyboard.fill("#email", "nobody").enter(SEND);
    look("10-help-refused");
    assertThat(phone.all("main .govuk-error-summary")).hasSize(1);
  }

  /** Asks where a paper is. */
  void askForPaper(String code, String answer, String picture) {
    visitBallot();
    assertThat(phone.all("main ol li")).as("steps of voting by post").hasSizeGreaterThan(3);
    keyboard.fill("#paper", code).enter("main form[action*='/ballot?'] .govuk-button");
    look(picture);
    assertThat(phone.text()).contains(answer);
  }

  void readResult(String answer) {
    visitBallot();
    look("12-result");
    assertThat(phone.text()).contains(answer);
  }

  private void visitBallot() {
    phone.visit(SharedMercat.get().url() + "/" + language + "/bids/" + district + "/ballot");
  }

  private void look(String step) {
    Look.at(phone, "bid-member-" + language + "-" + step);
  }
}
