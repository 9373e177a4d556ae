package scot.mercat.routes;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import scot.mercat.harness.Authenticator;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;
import scot.mercat.routes.Person.Side;

/**
 * One person for each way of standing to a route: nobody, half signed in, and each role in the
 * partnership and in a partner body. Whom the demonstration lacks, its administrator invites.
 */
final class People {
  private static final String OTHER_BODY = "strathmarra/nhs";
  private static final String PASSWORD = "nine tall herons wade";

  private final RunningMercat mercat;
  private final Visitor administrator;

  private People(RunningMercat mercat) {
    this.mercat = mercat;
    this.administrator = DemoFile.of(mercat).officer(Role.ADMINISTRATOR).in(mercat.visitor());
  }

  static List<Person> all(RunningMercat mercat) {
    People people = new People(mercat);
    List<Person> all = new ArrayList<>();
    all.add(new Person("a stranger", Side.NOBODY, List.of(), mercat.visitor(), visitor -> {}));
    all.add(people.halfSignedIn());
    Role.ALL.forEach(role -> all.add(people.own(role)));
    Role.ALL.forEach(role -> all.add(people.other(role)));
    return List.copyOf(all);
  }

  private Person own(String role) {
    DemoFile.SignIn signIn = DemoFile.of(mercat).officer(role);
    return new Person(role, Side.OWN, List.of(role, Role.OFFICER), mercat.visitor(), signIn::in);
  }

  private Person halfSignedIn() {
    String email = email("half");
    invite(email, Role.EDITOR);
    return new Person(
        "somebody without second factor",
        Side.NOBODY,
        List.of(Role.SIGNING_IN),
        mercat.visitor(),
        visitor -> withPassword(visitor, email));
  }

  private Person other(String role) {
    String email = email(role);
    invite(email, role);
    Deque<String> recoveryCodes = new ArrayDeque<>(setUp(email));
    return new Person(
        role + " of another body",
        Side.OTHER,
        List.of(role, Role.OFFICER),
        mercat.visitor(),
        visitor -> {
          withPassword(visitor, email);
          VisitedPage page = visitor.get("/en/officer/second-factor");
          visitor.submit(page, Map.of("code", recoveryCodes.remove()));
        });
  }

  /** Adds somebody nobody needs, for routes that put people out; the path of their page. */
  static String addSpare(RunningMercat mercat) {
    People people = new People(mercat);
    String email = email("spare");
    people.invite(email, "strathmarra", Role.EDITOR);
    VisitedPage list = people.administrator.get("/en/officer/officers");
    return list.elements("tr").stream()
        .filter(row -> row.text().contains(email))
        .flatMap(row -> row.select("a[href]").stream())
        .map(link -> URI.create(link.absUrl("href")).getPath())
        .findFirst()
        .orElseThrow(() -> new AssertionError("No link to " + email + " on " + list));
  }

  private void invite(String email, String role) {
    invite(email, OTHER_BODY, role);
  }

  private void invite(String email, String body, String role) {
    VisitedPage invited =
        administrator.submit(
            administrator.get("/en/officer/officers/add"),
            Map.of("name", "Test " + role, "email", email, "body", body, "role", role));
    String link = invited.one(".mercat-receipt bdi").text();
    Visitor guest = mercat.visitor();
    guest.submit(guest.get(link.substring(link.indexOf("/en/"))), Map.of("password", PASSWORD));
  }

  private static VisitedPage withPassword(Visitor visitor, String email) {
    return visitor.submit(
        visitor.get("/en/officer/sign-in"), Map.of("email", email, "password", PASSWORD));
  }

  /** Never twice the same, however often the test runs on one database. */
  private static String email(String name) {
    return name + "." + Long.toString(System.nanoTime(), Character.MAX_RADIX) + "@nhs.example";
  }

  /** Takes a second factor into use; the recovery codes that come with it. */
  private List<String> setUp(String email) {
    Visitor visitor = mercat.visitor();
    withPassword(visitor, email);
    VisitedPage page = visitor.get("/en/officer/second-factor/set-up");
    String code = Authenticator.of(page.text(".mercat-code")).code(Instant.now());
    VisitedPage codes = visitor.submit(page, Map.of("code", code));
    return Stream.of(codes.elements(".mercat-code"))
        .flatMap(List::stream)
        .map(Element::text)
        .toList();
  }
}
