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
    browser.picture(name);
    String where = name + " at " + browser.address();
    assertThat(Axe.violations(browser)).as("axe on " + where).isEmpty();
    assertThat(browser.ask(FITS)).as("no sideways scrolling on " + where).isEqualTo(true);
    assertThat(Walker.faults(browser)).as("walker on " + where).isEmpty();
  }
}
