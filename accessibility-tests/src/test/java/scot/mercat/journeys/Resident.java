package scot.mercat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.openqa.selenium.Keys;
import scot.mercat.harness.SharedMercat;

/** A resident without an account, at the keyboard, who looks closely at every page. */
final class Resident {
  private static final String CONTINUE = "main form .govuk-button";

  private final Browser browser;
  private final Keyboard keyboard;
  private final Way way;

  Resident(Browser browser, Way way) {
    this.browser = browser;
    this.keyboard = new Keyboard(browser);
    this.way = way;
  }

  /** From the home page to the paragraph's comment page. */
  void findParagraph(String plan, String key) {
    browser.visit(SharedMercat.get().url() + "/" + way.language() + "/");
    look("1-home");
    keyboard.enter("main a[href$='/plans/" + plan + "']");
    look("2-plan");
    keyboard.enter("main a[href$='/paragraphs/" + key + "/comment']");
    look("3-words");
  }

  /** Sends the form empty, and is led by the summary to the field that lacks something. */
  void forgetTheWords() {
    keyboard.enter(CONTINUE);
    assertThat(browser.all(".govuk-error-summary")).as("a summary of what is wrong").hasSize(1);
    look("4-error");
    keyboard.enterHere(".govuk-error-summary a[href='#text']");
  }

  /**
   * Says the words, to be shown without a name, and sends them.
   *
   * @return the receipt's code as it is shown
   */
  String say(String words, String secondWord) {
    keyboard.fill("#text", words).enter(CONTINUE);
    look("5-about");
    keyboard.to("#consent");
    browser.type(Keys.ARROW_DOWN);
    keyboard.fill("#word", secondWord).enter(CONTINUE);
    look("6-check");
    assertThat(browser.text()).as("what is to be sent").contains(words);
    keyboard.enter("#send");
    look("7-sent");
    return browser.one(".mercat-code").getText().strip();
  }

  /** Types the code, as from a slip of paper, and sees the stages. */
  void openReceipt(String code) {
    browser.visit(SharedMercat.get().url() + "/" + way.language() + "/receipts");
    keyboard.fill("#code", code.toLowerCase(Locale.ROOT)).enter(CONTINUE);
    look("8-receipt");
  }

  /** Proves with the second word to be who sent it, and sees the words. */
  void readOwnWords(String secondWord, String words) {
    keyboard.fill("#word", secondWord).enter("main form[action*='receipts'] .govuk-button");
    assertThat(browser.text()).as("one's own words").contains(words);
    look("9-own-words");
  }

  /** How many stages the open receipt has reached. */
  int stages() {
    return browser.all(".mercat-stages__done").size();
  }

  void follow(String selector, String picture) {
    keyboard.enter(selector);
    look(picture);
  }

  private void look(String step) {
    Look.at(browser, way + "-" + step);
  }
}
