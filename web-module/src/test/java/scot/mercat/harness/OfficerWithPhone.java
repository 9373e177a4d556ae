package scot.mercat.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import scot.mercat.harness.Authenticator;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/**
 * An officer with a phone and a sheet of recovery codes.
 *
 * @param codes each works once, so each test takes one of its own
 */
record Person(
    RunningMercat mercat, String email, String password, Authenticator app, List<String> codes) {

  /** Signs in for the first time: sets up the app and keeps the recovery codes. */
  static Person first(RunningMercat mercat, String email, String password) {
    Visitor visitor = mercat.visitor();
    VisitedPage setUp = password(visitor, email, password, "/en/officer");
    Authenticator app = Authenticator.of(setUp.text(".mercat-code"));
    VisitedPage codes = visitor.submit(setUp, Map.of("code", app.code(Instant.now())));
    return new Person(
        mercat,
        email,
        password,
        app,
        codes.elements(".mercat-code").stream().map(Element::text).toList());
  }

  /** Asks for a page and gives the password; what comes is the step after it. */
  static VisitedPage password(Visitor visitor, String email, String password, String wanted) {
    return visitor.submit(visitor.get(wanted), Map.of("email", email, "password", password));
  }

  /** The wanted page, after signing in with the recovery code of the number. */
  VisitedPage signIn(Visitor visitor, int code, String wanted) {
    VisitedPage step = password(visitor, email, password, wanted);
    return visitor.submit(step, Map.of("code", codes.get(code)));
  }

  Visitor signedIn(int code) {
    Visitor visitor = mercat.visitor();
    signIn(visitor, code, "/en/officer");
    return visitor;
  }
}
