package scot.mercat;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import scot.mercat.checks.Endpoint;
import scot.mercat.harness.DatabaseContent;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.RunningMercat;
import scot.mercat.identity.Role;
import scot.mercat.routes.Addresses;
import scot.mercat.routes.Attempt;
import scot.mercat.routes.Demonstration;
import scot.mercat.routes.FoundForm;
import scot.mercat.routes.Person;
import scot.mercat.routes.Person.Side;
import scot.mercat.routes.Routes;
import scot.mercat.routes.Site;

/**
 * Every route and every role: whom the code names is served, whoever else is refused or led to sign
 * in, and what belongs to another body is not found and stays as it is. Routes are read from the
 * code and addresses found by following links, so a new route is tested because it is there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RolesIT {
  /** So many people try each route in the normal build; all of them under -Pfull. */
  private static final int SAMPLE = Boolean.getBoolean("mercat.full") ? Integer.MAX_VALUE : 3;

  private RunningMercat mercat;
  private Connection database;
  private Demonstration demonstration;
  private Site site;
  private Addresses addresses;

  @BeforeAll
  void explore() throws SQLException {
    mercat =
        RunningMercat.start(
            RunningMercat.emptyFolder("routes"),
            Map.of("MERCAT_DEMO", "true", "MERCAT_FORM_SECONDS", "0"));
    database = EmbeddedDatabase.of(mercat).connect("postgres");
    demonstration = Demonstration.explored(mercat);
    site = demonstration.site();
    addresses = site.addresses();
  }

  @AfterAll
  void stop() throws SQLException {
    database.close();
    mercat.close();
  }

  @Test
  @Order(1)
  void somethingRealIsKnownBehindEveryRoute() {
    assertThat(demonstration.routes().all())
        .filteredOn(addresses::isUnknown)
        .as("No page leads here, so name an address in src/test/resources/routes")
        .isEmpty();
  }

  /** But for the steps of signing in, to which officers are led. */
  @Test
  @Order(1)
  void officersFindEveryPageByFollowingLinks() {
    assertThat(demonstration.routes().all())
        .filteredOn(endpoint -> isReading(endpoint) && endpoint.roles().isPresent())
        .filteredOn(endpoint -> !endpoint.roles().get().contains(Role.SIGNING_IN))
        .filteredOn(endpoint -> !addresses.isAfterForm(endpoint))
        .filteredOn(endpoint -> !addresses.isExcused(endpoint))
        .filteredOn(endpoint -> !site.isLinked(endpoint))
        .isEmpty();
  }

  @TestFactory
  @Order(2)
  Stream<DynamicTest> whoIsNamedSeesThePage() {
    return tests(
        (person, endpoint) -> isReading(endpoint) && isInside(person, endpoint),
        this::assertServedSomewhere);
  }

  @TestFactory
  @Order(3)
  Stream<DynamicTest> whoIsNotNamedIsRefused() {
    return tests(
        (person, endpoint) -> !person.isNamedBy(endpoint),
        (person, endpoint) ->
            assertThat(attempt(person, endpoint)).matches(Attempt::isRefused, "is refused"));
  }

  @TestFactory
  @Order(4)
  Stream<DynamicTest> whatBelongsToAnotherBodyIsNotFoundAndStays() {
    return tests(
        (person, endpoint) -> isOutside(person, endpoint) && Routes.namesWhatSomebodyHas(endpoint),
        (person, endpoint) -> {
          DatabaseContent before = DatabaseContent.of(database);
          Attempt attempt = attempt(person, endpoint);
          assertThat(DatabaseContent.of(database).changedSince(before))
              .as("what is changed by " + attempt)
              .isEmpty();
          assertThat(attempt)
              .matches(a -> a.isNotFound() || addresses.isExcused(endpoint), "is not found")
              .matches(a -> !a.isServed(), "is not served");
        });
  }

  /**
   * What has no name in its path may be for all bodies; then its form is open as well, though what
   * is named inside it may not be found.
   */
  @TestFactory
  @Order(5)
  Stream<DynamicTest> aFormIsClosedToWhomItsPageIsClosed() {
    return tests(
        (person, endpoint) ->
            isOutside(person, endpoint)
                && !isReading(endpoint)
                && !Routes.namesWhatSomebodyHas(endpoint),
        (person, endpoint) -> {
          List<FoundForm> forms = site.forms(endpoint);
          boolean closed =
              !forms.isEmpty()
                  && forms.stream()
                      .allMatch(form -> person.signedIn().get(form.page()).status() == 404);
          assertThat(attempt(person, endpoint))
              .matches(a -> a.isNotFound() || (!closed && a.isServed()), "closed: " + closed);
        });
  }

  /** Last, since it signs people out and takes things away. */
  @TestFactory
  @Order(6)
  Stream<DynamicTest> whoIsNamedMaySendTheForm() {
    return tests(
        (person, endpoint) -> !isReading(endpoint) && isInside(person, endpoint),
        this::assertServedSomewhere);
  }

  private static boolean isReading(Endpoint endpoint) {
    return endpoint.verb().equals("GET");
  }

  /** Named, and not of another body; where everybody is named, a stranger stands for all. */
  private static boolean isInside(Person person, Endpoint endpoint) {
    return endpoint.isForAnyone()
        ? person.isStranger()
        : person.isNamedBy(endpoint) && person.side() != Side.OTHER;
  }

  private static boolean isOutside(Person person, Endpoint endpoint) {
    return endpoint.roles().isPresent()
        && person.isNamedBy(endpoint)
        && person.side() == Side.OTHER;
  }

  /** To something that is not the other body's, with every field filled in. */
  private Attempt attempt(Person person, Endpoint endpoint) {
    String address =
        addresses.of(endpoint).stream()
            .filter(path -> !path.contains("nhs"))
            .findFirst()
            .orElseThrow();
    return Attempt.filled(person, endpoint, address, site);
  }

  /** Of things of one kind some may be past changing; but not all that are known. */
  private void assertServedSomewhere(Person person, Endpoint endpoint) {
    List<Attempt> attempts =
        addresses.of(endpoint).stream()
            .map(address -> Attempt.untouched(person, endpoint, address, site))
            .toList();
    if (addresses.isExcused(endpoint)) {
      assertThat(attempts)
          .as("none of these is served; or else take out the excuse")
          .noneMatch(Attempt::isServed)
          .noneMatch(Attempt::isRefused)
          .noneMatch(Attempt::isFault);
    } else {
      assertThat(attempts).as("one of these is served").anyMatch(Attempt::isServed);
    }
  }

  private interface Check {
    void of(Person person, Endpoint endpoint);
  }

  /** One test for each endpoint with an address; in it, some of the people who are meant. */
  private Stream<DynamicTest> tests(BiPredicate<Person, Endpoint> meant, Check check) {
    return demonstration.routes().all().stream()
        .filter(endpoint -> !addresses.of(endpoint).isEmpty())
        .filter(endpoint -> !sample(meant, endpoint).isEmpty())
        .map(endpoint ->
            DynamicTest.dynamicTest(
                endpoint.toString(),
                () -> sample(meant, endpoint).forEach(person -> check.of(person, endpoint))));
  }

  private List<Person> sample(BiPredicate<Person, Endpoint> meant, Endpoint endpoint) {
    List<Person> people =
        new ArrayList<>(
            demonstration.people().stream()
                .filter(person -> meant.test(person, endpoint))
                .toList());
    Collections.shuffle(people, new Random((endpoint.verb() + endpoint.path()).hashCode()));
    return people.stream().limit(SAMPLE).toList();
  }
}
