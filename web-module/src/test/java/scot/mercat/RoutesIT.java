package scot.mercat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scot.mercat.checks.Endpoint;
import scot.mercat.checks.Tree;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.routes.Attempt;

/** Every route, read from the code itself, visited by somebody who has no business there. */
class RoutesIT {
  private static final String NOBODYS_ID = "0195d3a0-0000-7000-8000-000000000000";

  private final List<Endpoint> endpoints = Endpoint.in(Tree.classes());

  /** Officers' pages send strangers to sign in or away; they never show or do anything. */
  @TestFactory
  Stream<DynamicTest> strangersSeeNothingOfOfficers() {
    return endpoints.stream()
        .filter(endpoint -> endpoint.roles().isPresent())
        .map(endpoint ->
            DynamicTest.dynamicTest(
                endpoint.toString(),
                () ->
                    assertThat(visit(endpoint, "en").status())
                        .as(endpoint.toString())
                        .isIn(401, 403, 404, 303)));
  }

  /** What does not exist is a page not found, or a form refused, but never a fault of ours. */
  @TestFactory
  Stream<DynamicTest> whatDoesNotExistIsNoFault() {
    return endpoints.stream()
        .filter(Endpoint::isForAnyone)
        .map(endpoint ->
            DynamicTest.dynamicTest(
                endpoint.toString(),
                () ->
                    assertThat(visit(endpoint, "ur").status())
                        .as(endpoint.toString())
                        .isLessThan(500)));
  }

  @TestFactory
  Stream<DynamicTest> aLanguageThatIsNoneIsNotFound() {
    return endpoints.stream()
        .filter(endpoint -> endpoint.verb().equals("GET") && endpoint.isForAnyone())
        .filter(endpoint -> endpoint.path().startsWith("/{lang}"))
        .map(endpoint ->
            DynamicTest.dynamicTest(
                endpoint.toString(),
                () ->
                    assertThat(visit(endpoint, "xx").status())
                        .as(endpoint.toString())
                        .isEqualTo(404)));
  }

  private static VisitedPage visit(Endpoint endpoint, String language) {
    String path = endpoint.path().replace("{lang}", language).replaceAll("\\{[^}]*\\}", NOBODYS_ID);
    Visitor stranger = SharedMercat.visitor();
    return endpoint.verb().equals("POST")
        ? stranger.answerTo(path, Map.of("token", List.of("made up")), Attempt.takesFiles(endpoint))
        : stranger.answerTo(path);
  }
}
