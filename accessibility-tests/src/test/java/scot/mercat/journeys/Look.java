package scot.mercat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** One look at a page as it is now, by every check that there is, with a picture for people. */
public final class Look {
  private static final String FITS = "return document.documentElement.scrollWidth <= innerWidth";

  private Look() {}

  /**
   * Fails where axe or the walker find anything, or the page is wider than the screen.
   *
   * @param name of the picture below {@code target/screenshots}
   */
  public static void at(Browser browser, String name) {
    atOnce(browser, name);
    assertThat(Walker.walked(browser)).as("keyboard on " + where(browser, name)).isEmpty();
  }

  /** As {@link #at}, but without walking through the page by keyboard, which takes longest. */
  public static void atOnce(Browser browser, String name) {
    browser.picture(name);
    String where = where(browser, name);
    assertThat(Axe.violations(browser)).as("axe on " + where).isEmpty();
    assertThat(browser.ask(FITS)).as("no sideways scrolling on " + where).isEqualTo(true);
    assertThat(Walker.seen(browser)).as("walker on " + where).isEmpty();
  }

  private static String where(Browser browser, String name) {
    return name + " at " + browser.address();
  }
}
