package scot.mercat.journeys;

import java.time.Duration;
import java.util.Objects;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A person who uses a page with the keyboard alone: Tab, Enter, Space and letters. */
public final class Keyboard {
  private static final int MOST_STOPS = 400;
  private static final Duration LOADING = Duration.ofSeconds(30);
  private static final String HERE = "return document.activeElement.matches(arguments[0])";
  private static final String NAMED =
      "const e = document.activeElement;"
          + " return e.matches('a, button') && e.textContent.includes(arguments[0])";
  private static final String LEAVING = "window.mercatLeaving = true";
  private static final String ARRIVED =
      "return !window.mercatLeaving && document.readyState === 'complete'";

  private final Browser browser;

  public Keyboard(Browser browser) {
    this.browser = browser;
  }

  /**
   * Presses Tab until the focus is on what the selector names.
   *
   * @throws AssertionError where the keyboard does not reach it
   */
  public Keyboard to(String selector) {
    return until(HERE, selector);
  }

  private Keyboard until(String question, String what) {
    for (int i = 0; i < MOST_STOPS; i++) {
      if (Boolean.TRUE.equals(browser.ask(question, what))) {
        return this;
      }
      browser.type(Keys.TAB);
    }
    throw new AssertionError("The keyboard does not reach " + what + " at " + place());
  }

  /** Goes to the field and types in place of what it held. */
  public Keyboard fill(String selector, String text) {
    to(selector);
    browser.type(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    browser.type(text);
    return this;
  }

  /** Ticks a box, or chooses the first radio of its group. */
  public Keyboard tick(String selector) {
    to(selector);
    browser.type(Keys.SPACE);
    return this;
  }

  /**
   * Chooses a radio of a group by the arrow keys.
   *
   * @throws AssertionError where the group has no such radio
   */
  public Keyboard pick(String name, String value) {
    String group = "input[type=radio][name='" + name + "']";
    String wanted = group + "[value='" + value + "']";
    to(group);
    if (Boolean.TRUE.equals(browser.ask(HERE, wanted))) {
      browser.type(Keys.SPACE);
    }
    for (int i = 0; i < MOST_STOPS; i++) {
      if (Boolean.TRUE.equals(browser.ask(HERE, wanted + ":checked"))) {
        return this;
      }
      browser.type(Keys.ARROW_DOWN);
    }
    throw new AssertionError("No choice " + value + " of " + name + " at " + place());
  }

  /** Goes to a choice of a list and types what it begins with. */
  public Keyboard choose(String selector, String beginning) {
    to(selector);
    browser.type(beginning);
    return this;
  }

  /** Presses Enter on what the selector names, and waits for the page that it leads to. */
  public Keyboard enter(String selector) {
    to(selector);
    return follow();
  }

  /** As {@link #enter}, on the next link or button whose words contain these. */
  public Keyboard enterNamed(String words) {
    until(NAMED, words);
    return follow();
  }

  private Keyboard follow() {
    browser.ask(LEAVING);
    browser.type(Keys.ENTER);
    waitForPage();
    return this;
  }

  /** Presses Enter on what stays on the same page, such as a link to a field. */
  public Keyboard enterHere(String selector) {
    to(selector);
    browser.type(Keys.ENTER);
    return this;
  }

  /** Opens the navigation where it is folded away, as on a phone. */
  public Keyboard openMenu() {
    return browser.find(".mercat-menu").filter(WebElement::isDisplayed).isPresent()
        ? enterHere(".mercat-menu summary")
        : this;
  }

  private void waitForPage() {
    long end = System.nanoTime() + LOADING.toNanos();
    while (!Boolean.TRUE.equals(browser.ask(ARRIVED))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Nothing happens after Enter at " + place());
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String place() {
    return Objects.requireNonNullElse(browser.address(), "?") + " “" + browser.title() + "”";
  }
}
