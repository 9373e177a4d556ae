package scot.mercat.journeys;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Cookie;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.Visitor;

/** Those who hold a ballot, one after another at one browser; each signs in once. */
final class BidTeam implements AutoCloseable {
  private final Browser browser = Browser.open(Browser.Size.DESKTOP, true);
  private final Map<Person, Set<Cookie>> sessions = new EnumMap<>(Person.class);
  private final Officer hands;
  private @Nullable Person seated;

  /**
   * @param pictures what the names of pictures begin with; where it is empty, pages are not looked
   *     at
   */
  BidTeam(String pictures) {
    this.hands = new Officer(browser, "en", pictures);
  }

  /** An officer of the demonstration, by the one role. */
  enum Person {
    OFFICER("bid-officer", 0),
    HOLDER("ballot-holder", 0),
    FIRST_CLERK("ballot-clerk", 0),
    SECOND_CLERK("ballot-clerk", 1);

    private final String role;
    private final int which;

    Person(String role, int which) {
      this.role = role;
      this.which = which;
    }
  }

  /** Lets the person sit down at the browser; whoever comes anew begins at the first page. */
  Officer as(Person person) {
    if (person == seated) {
      return hands;
    }
    seated = person;
    if (sessions.containsKey(person)) {
      browser.become(cookies(person));
      hands.visit("officer", "");
    } else {
      browser.become(Set.of());
      hands.signIn(person.role, person.which, "");
      sessions.put(person, browser.cookies());
    }
    return hands;
  }

  /** The same person in the same session, without the browser: for what is done many times. */
  Visitor http(Person person) {
    as(person);
    String header =
        cookies(person).stream()
            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return SharedMercat.visitor().with("Cookie", header);
  }

  /** Those of the person of the name, who sat here before; none for anybody else. */
  Set<Cookie> cookies(String name) {
    return sessions.entrySet().stream()
        .filter(session -> session.getKey().name().equals(name))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(Set.of());
  }

  private Set<Cookie> cookies(Person person) {
    return sessions.getOrDefault(person, Set.of());
  }

  /** Nobody in particular sits at it afterwards. */
  Browser browserForAnybody() {
    seated = null;
    return browser;
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
  }
}
