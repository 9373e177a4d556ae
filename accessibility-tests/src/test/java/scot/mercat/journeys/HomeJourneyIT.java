package scot.mercat.journeys;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scot.mercat.harness.SharedMercat;

/** The pages that need no content, as everybody first meets them. */
class HomeJourneyIT {
  private static final List<String> PAGES =
      List.of(
          "",
          "nothing-here",
          "about/accessibility",
          "about/privacy",
          "about/cookies",
          "about/help",
          "about/licences");

  /** English and Urdu, phone and desk, with scripts and without. */
  @TestFactory
  Stream<DynamicTest> pagesAreAccessible() {
    return Stream.of("en", "ur")
        .flatMap(lang ->
            Stream.of(Browser.Size.values())
                .map(size ->
                    DynamicTest.dynamicTest(
                        lang + " " + size,
                        () -> visitAll(lang, size, size == Browser.Size.DESKTOP))));
  }

  private static void visitAll(String lang, Browser.Size size, boolean javascript) {
    try (Browser browser = Browser.open(size, javascript)) {
      for (String page : PAGES) {
        browser.visit(SharedMercat.get().url() + "/" + lang + "/" + page);
        String name = page.isEmpty() ? "home" : page.replace("about/", "");
        Look.at(browser, lang + "-" + size + "-" + name);
      }
    }
  }
}
