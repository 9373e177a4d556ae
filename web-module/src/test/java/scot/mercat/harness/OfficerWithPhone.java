package scot.mercat.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/**
 * An officer with a phone and a sheet of recovery codes.
 *
 * @param visitors new browsers, at the server where the account is
 * @param codes each works once, so each test takes one of its own
 */
public record OfficerWithPhone(
    Supplier<Visitor> visitors,
    String email,
    String password,
    Authenticator app,
    List<String> codes) {

  /**
   * Makes the first administrator with the code in the data folder, and signs them in.
   *
   * @param body the code of their partnership
   */
  public static OfficerWithPhone firstAdministrator(
      RunningMercat mercat,
      Supplier<Visitor> visitors,
      String body,
      String email,
      String password) {
    Visitor visitor = visitors.get();
    VisitedPage made =
        visitor.submit(
            visitor.get("/en/officer/start"),
            Map.of(
                "code", startCode(mercat),
                "name", "Ada Test",
                "email", email,
                "body", body,
                "password", password));
    if (!made.path().equals("/en/officer/sign-in")) {
      throw new AssertionError("There is no administrator: " + made + " " + made.text());
    }
    return first(visitors, email, password);
  }

  private static String startCode(RunningMercat mercat) {
    try {
      return Files.readString(mercat.data().resolve("first-administrator.txt")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Signs in for the first time: sets up the app and keeps the recovery codes. */
  public static OfficerWithPhone first(Supplier<Visitor> visitors, String email, String password) {
    Visitor visitor = visitors.get();
    VisitedPage setUp = password(visitor, email, password, "/en/officer");
    Authenticator app = Authenticator.of(setUp.text(".mercat-code"));
    VisitedPage codes = visitor.submit(setUp, Map.of("code", app.code(Instant.now())));
    return new OfficerWithPhone(
        visitors,
        email,
        password,
        app,
        codes.elements(".mercat-code").stream().map(Element::text).toList());
  }

  /** Asks for a page and gives the password; what comes is the step after it. */
  public static VisitedPage password(
      Visitor visitor, String email, String password, String wanted) {
    return visitor.submit(visitor.get(wanted), Map.of("email", email, "password", password));
  }

  /** The wanted page, after signing in with the recovery code of the number. */
  public VisitedPage signIn(Visitor visitor, int code, String wanted) {
    VisitedPage step = password(visitor, email, password, wanted);
    return visitor.submit(step, Map.of("code", codes.get(code)));
  }

  public Visitor signedIn(int code) {
    Visitor visitor = visitors.get();
    signIn(visitor, code, "/en/officer");
    return visitor;
  }
}
