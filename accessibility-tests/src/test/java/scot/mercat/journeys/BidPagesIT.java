package scot.mercat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import scot.mercat.harness.SharedMercat;
import scot.mercat.journeys.BidLinks.Found;
import scot.mercat.journeys.BidTeam.Person;
import scot.mercat.journeys.Browser.Size;

/**
 * Every page of districts and ballots that a link leads to, for anybody, for members and for
 * officers, in English and in Urdu, on a phone and at a desk: axe, the walk by keyboard, direction
 * and width. Where there are pages of one shape for several proposals, each way of looking takes
 * the next of them. It takes long, so {@code -Pfull} alone does it; the journeys look at the pages
 * on their way in every build.
 */
@EnabledIfSystemProperty(named = "mercat.full", matches = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BidPagesIT {
  private static final String ANYBODY = "anybody";
  private static final String STATUS =
      "return performance.getEntriesByType('navigation')[0].responseStatus";

  /**
   * How pages are looked at.
   *
   * @param number which of several pages of a shape is taken
   * @param walks whether each page is also walked through by keyboard, which takes longest: once
   *     from the left on a wide page, once from the right on a narrow one
   */
  private record Way(int number, String language, Size size, boolean walks) {}

  private static final List<Way> WAYS =
      List.of(
          new Way(0, "en", Size.DESKTOP, true),
          new Way(1, "ur", Size.DESKTOP, false),
          new Way(1, "en", Size.PHONE, false),
          new Way(2, "ur", Size.PHONE, true));

  private final BidTeam team = new BidTeam("");
  private final BidLinks links = new BidLinks();

  @BeforeAll
  void followTheLinks() {
    for (Person person : Person.values()) {
      links.follow(person.name(), team.http(person), "/en/officer", "/en/officer/bids");
    }
    links.follow(ANYBODY, SharedMercat.visitor(), "/en/bids", "/en/member", "/en/resolutions");
    members().forEach(path -> links.follow(ANYBODY, SharedMercat.visitor(), path));
    assertThat(links.found()).hasSizeGreaterThan(30);
  }

  /** The entries of one member of each proposal; whoever has the address has the entry. */
  private List<String> members() {
    return links.found().getOrDefault("officer/bids/-/codes", List.of()).stream()
        .map(found -> found.path().replaceAll(".*/bids/([^/]+)/codes", "$1"))
        .distinct()
        .map(id -> new BidLetters(team, id))
        .map(BidLetters::anyEntry)
        .toList();
  }

  @AfterAll
  void close() {
    team.close();
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsForEverybody() {
    return WAYS.stream()
        .map(way ->
            DynamicTest.dynamicTest(way.language() + " " + way.size(), () -> lookAtAll(way)));
  }

  private void lookAtAll(Way way) {
    if (way.size() == Size.DESKTOP) {
      lookAtAll(way, team.browserForAnybody());
    } else {
      try (Browser phone = Browser.open(way.size(), true)) {
        phone.visit(SharedMercat.get().url() + "/en/bids");
        lookAtAll(way, phone);
      }
    }
  }

  private void lookAtAll(Way way, Browser browser) {
    SoftAssertions softly = new SoftAssertions();
    for (Map.Entry<String, List<Found>> shape : links.found().entrySet()) {
      List<Found> pages = shape.getValue();
      Found page = pages.get(way.number() % pages.size());
      softly.check(() -> look(way, browser, page, shape.getKey()));
    }
    softly.assertAll();
  }

  private void look(Way way, Browser browser, Found page, String shape) {
    browser.become(team.cookies(page.person()));
    browser.visit(SharedMercat.get().url() + page.in(way.language()));
    assertThat(browser.ask(STATUS)).as(page.path()).isEqualTo(200L);
    String name = shape.replaceAll("/-", "/one").replaceAll("[^a-z]+", "-");
    String picture = "bid-pages-" + way.language() + "-" + way.size() + "-" + name;
    if (way.walks()) {
      Look.at(browser, picture);
    } else {
      Look.atOnce(browser, picture);
    }
  }
}
