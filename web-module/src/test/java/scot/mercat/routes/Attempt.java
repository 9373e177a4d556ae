package scot.mercat.routes;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import scot.mercat.checks.Endpoint;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.routes.Person.Side;

/** What one person got who asked for one address, redirects not followed. */
public record Attempt(Person person, Endpoint endpoint, String address, VisitedPage answer) {
  /** Asks without typing anything. */
  public static Attempt untouched(Person person, Endpoint endpoint, String address, Site site) {
    return of(person, endpoint, address, site, false);
  }

  /** Asks with something in every field, as who is let in would to change things. */
  public static Attempt filled(Person person, Endpoint endpoint, String address, Site site) {
    return of(person, endpoint, address, site, true);
  }

  /** Asks with the text as the answer to everything that may follow a question mark. */
  public static Attempt asking(Person person, Endpoint endpoint, String address, String text) {
    Map<String, List<String>> fields = new HashMap<>();
    Routes.questions(endpoint).forEach(name -> fields.put(name, List.of(text)));
    return new Attempt(
        person,
        endpoint,
        address,
        person.signedIn().answerTo(address + "?" + Visitor.encode(fields)));
  }

  private static Attempt of(
      Person person, Endpoint endpoint, String address, Site site, boolean filled) {
    if (endpoint.verb().equals("GET")) {
      return new Attempt(person, endpoint, address, person.visitor().answerTo(address));
    }
    Map<String, List<String>> fields =
        site.forms(endpoint).stream()
            .filter(form -> form.path().equals(address))
            .findFirst()
            .map(form -> filled ? form.filled() : form.untouched())
            .orElseGet(HashMap::new);
    fields.put("token", List.of(person.token()));
    VisitedPage answer = person.visitor().answerTo(address, fields, takesFiles(endpoint));
    return new Attempt(person, endpoint, address, answer);
  }

  /** True where a form for it travels in parts. */
  public static boolean takesFiles(Endpoint endpoint) {
    Consumes consumes = endpoint.method().getAnnotation(Consumes.class);
    return consumes != null
        && Stream.of(consumes.value()).anyMatch(MediaType.MULTIPART_FORM_DATA::equals);
  }

  /** Forbidden; or, on the way to a page, led to the step of signing in that is still to come. */
  public boolean isRefused() {
    boolean reads = endpoint.verb().equals("GET");
    if (person.isStranger()) {
      return reads ? leadsTo("/en/officer/sign-in?") : answer.status() == 401;
    }
    return reads && person.side() == Side.NOBODY
        ? leadsTo("/en/officer/second-factor?")
        : answer.status() == 403;
  }

  private boolean leadsTo(String path) {
    return answer.status() == 303 && answer.header("Location").contains(path);
  }

  /** Neither refused nor misunderstood nor a fault; a form may well be found wanting (422). */
  public boolean isServed() {
    return answer.status() == 200 || answer.status() == 303 || answer.status() == 422;
  }

  public boolean isFault() {
    return answer.status() >= 500;
  }

  public boolean isNotFound() {
    return answer.status() == 404;
  }

  @Override
  public String toString() {
    return person + ", " + endpoint.verb() + " " + address + ": " + answer;
  }
}
