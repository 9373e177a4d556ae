package scot.mercat.journeys;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openqa.selenium.Cookie;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.Visitor;

/** Those who hold a ballot, one after another at one browser; each signs in once. */
final class BidTeam implements AutoCloseable {
  private final Browser browser = Browser.open(Browser.Size.DESKTOP, true);
  private final Map<Person, Set<Cookie>> sessions = new EnumMap<>(Person.class);
  private final Officer hands;

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

  /** Lets the person sit down at the browser. */
  Officer as(Person person) {
    if (sessions.containsKey(person)) {
      browser.become(cookies(person));
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

  private Set<Cookie> cookies(Person person) {
    return sessions.getOrDefault(person, Set.of());
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
  }
}
