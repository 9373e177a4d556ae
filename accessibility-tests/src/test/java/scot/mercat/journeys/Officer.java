package scot.mercat.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.MatchResult;
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
   * @param pictures what the names of the pictures begin with; where it is empty, pages are not
   *     looked at
   */
  Officer(Browser browser, String language, String pictures) {
    this.browser = browser;
    this.keyboard = new Keyboard(browser);
    this.language = language;
    this.pictures = pictures;
  }

  /** Signs in as the demonstration's first officer who has the role and no other. */
  void signIn(String role, String picture) {
    signIn(role, 0, picture);
  }

  /**
   * @param which of those who have the role, from 0
   */
  void signIn(String role, int which, String picture) {
    Path file = SharedMercat.get().data().resolve("demo-sign-ins.txt");
    Pattern line = Pattern.compile("(?m)^(\\S+@\\S+)\\s+(\\S+)\\s+\\(" + role + "\\)$");
    MatchResult account =
        line.matcher(read(file))
            .results()
            .skip(which)
            .findFirst()
            .orElseThrow(() -> new AssertionError("No sign-in of an " + role));
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

  /** Goes to the address below the language, as from a bookmark. */
  void visit(String path, String picture) {
    browser.visit(SharedMercat.get().url() + "/" + language + "/" + path);
    look(picture);
  }

  void follow(String selector, String picture) {
    keyboard.enter(selector);
    look(picture);
  }

  /** Presses a button that gives a file, after which the page is as it was. */
  void press(String selector) {
    keyboard.to(selector);
    browser.type(Keys.ENTER);
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

  /** Chooses the radio of the value by the arrow keys. */
  void pick(String name, String value) {
    keyboard.pick(name, value);
  }

  void tick(String selector) {
    keyboard.tick(selector);
  }

  /** Chooses a file, which is what no keyboard can do without a window of the system. */
  void upload(String selector, Path file) {
    keyboard.to(selector);
    browser.one(selector).sendKeys(file.toAbsolutePath().toString());
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
    if (!pictures.isEmpty() && !step.isEmpty()) {
      Look.at(browser, pictures + "-" + step);
    }
  }
}
