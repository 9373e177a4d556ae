package scot.mercat;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import scot.mercat.checks.Endpoint;
import scot.mercat.checks.EndpointCheck;
import scot.mercat.checks.HiddenEndpoints;
import scot.mercat.checks.Tree;

/** Every method that answers says who may call it; role, path, package and template agree. */
class EndpointsTest {
  @Test
  void everyEndpointSaysWhoMayCallIt() {
    List<Endpoint> endpoints = Endpoint.in(Tree.classes());
    assertThat(endpoints).isNotEmpty();
    assertThat(EndpointCheck.faults(endpoints)).isEmpty();
  }

  @Test
  void noEndpointHidesAnother() {
    assertThat(HiddenEndpoints.faults(Endpoint.in(Tree.classes()))).isEmpty();
  }

  @Test
  void whatHidesAnotherIsSeen() {
    assertThat(HiddenEndpoints.faults(Endpoint.in(Tree.fixture("fixtures.hidden"))))
        .singleElement()
        .satisfies(fault ->
            assertThat(fault).startsWith("GET /{lang}/things/add").contains("hidden by GET"));
  }

  /** One audience in four: a resident's template shows nothing made for officers. */
  @Test
  void templatesAndPagesAreForTheSameAudience() {
    assertThat(Tree.classes().stream())
        .filteredOn(type -> type.getPackageName().startsWith("scot.mercat.generated.jte"))
        .filteredOn(type -> !type.getPackageName().endsWith(".officer"))
        .allSatisfy(type ->
            assertThat(type.getDirectDependenciesFromSelf())
                .extracting(dependency -> dependency.getTargetClass().getPackageName())
                .noneMatch(name -> name.contains(".web.officer")));
  }

  @TestFactory
  Stream<DynamicTest> faultsAreSeen() {
    return Stream.of(
        sees("silent", "says not, or twice"),
        sees("unknownRole", "names a role that is none"),
        sees("officersAtAResidentsPath", "package says officers or not"),
        sees("residentsAtAnOfficersPath", "package and path disagree"),
        sees("nowhere", "neither language"),
        sees("jsonPage", "JSON stands under /api only"));
  }

  private static DynamicTest sees(String method, String fault) {
    return DynamicTest.dynamicTest(
        method,
        () ->
            assertThat(EndpointCheck.faults(fixture(method)))
                .anySatisfy(text -> assertThat(text).contains(fault)));
  }

  private static List<Endpoint> fixture(String method) {
    return Endpoint.in(Tree.fixture("fixtures.endpoints")).stream()
        .filter(endpoint -> endpoint.method().getName().equals(method))
        .toList();
  }

  /** Fixtures must not answer requests: they are on the test class path only. */
  @Test
  void fixturesAreNotShipped() {
    assertThat(Tree.classes().stream().map(JavaClass::getPackageName))
        .noneMatch(name -> name.startsWith("fixtures"));
  }
}
