package scot.mercat.journeys;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** axe-core 4.14.1 on the page as it is now: WCAG 2.2 A and AA, and best practice. */
public final class Axe {
  private static final String SOURCE = Browser.resource("/axe/axe.min.js");
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']})
        .then(result => done(result.violations.flatMap(violation =>
          violation.nodes.map(node => violation.id + ': ' + node.target.join(' ')
            + ' ' + node.html.slice(0, 120)))))
        .catch(error => done(['axe itself failed: ' + error]));
      """;

  private Axe() {}

  /** What it finds, each with its rule and place; empty where all is well. */
  public static List<String> violations(Browser browser) {
    browser.ask(SOURCE);
    Object found = browser.askAndWait(RUN, Map.of("type", "tag", "values", TAGS));
    return ((List<?>) Objects.requireNonNull(found)).stream().map(Object::toString).toList();
  }
}
