package scot.mercat.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.Keys;
import scot.mercat.harness.SharedMercat;

/** An officer of the demonstration, at the keyboard, who looks closely at every page. */
final class Officer {
  private static final String SEND = "main form[method='post'] .govuk-button";

  private final Browser browser;
  private final Keyboard keyboard;
  private final String language;
  private final String pictures;

  /**
   * @param pictures what the names of the pictures begin with
   */
  Officer(Browser browser, String language, String pictures) {
    this.browser = browser;
    this.keyboard = new Keyboard(browser);
    this.language = language;
    this.pictures = pictures;
  }

  /** Signs in as the demonstration's officer who has the role and no other. */
  void signIn(String role, String picture) {
    Path file = SharedMercat.get().data().resolve("demo-sign-ins.txt");
    Pattern line = Pattern.compile("(?m)^(\\S+@\\S+)\\s+(\\S+)\\s+\\(" + role + "\\)$");
    Matcher account = line.matcher(read(file));
    if (!account.find()) {
      throw new AssertionError("No sign-in of an " + role);
    }
    browser.visit(SharedMercat.get().url() + "/" + language + "/officer/sign-in");
    keyboard.fill("#email", account.group(1)).fill("#password", account.group(2)).enter(SEND);
    look(picture);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void follow(String selector, String picture) {
    keyboard.enter(selector);
    look(picture);
  }

  /** Goes to one of the places of the navigation. */
  void goTo(String place, String picture) {
    keyboard.openMenu();
    follow("nav a[href$='/" + place + "']", picture);
  }

  /** Sends the form that the page is about. */
  void send(String picture) {
    follow(SEND, picture);
  }

  void fill(String selector, String text) {
    keyboard.fill(selector, text);
  }

  void choose(String selector, String beginning) {
    keyboard.choose(selector, beginning);
  }

  /** Chooses the second of a group of radios by its first. */
  void chooseSecond(String first) {
    keyboard.to(first);
    browser.type(Keys.ARROW_DOWN);
  }

  /** Types the day into its three boxes. */
  void day(String name, LocalDate day) {
    fill("[name='" + name + "-day']", "" + day.getDayOfMonth());
    fill("[name='" + name + "-month']", "" + day.getMonthValue());
    fill("[name='" + name + "-year']", "" + day.getYear());
  }

  /** Is led by the summary to the field that has to be put right. */
  void followSummary(String field) {
    keyboard.enterHere(".govuk-error-summary a[href='#" + field + "']");
  }

  private void look(String step) {
    Look.at(browser, pictures + "-" + step);
  }
}
