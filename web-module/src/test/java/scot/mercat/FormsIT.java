package scot.mercat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.routes.Addresses;
import scot.mercat.routes.Allowances;
import scot.mercat.routes.Attempt;
import scot.mercat.routes.Demonstration;
import scot.mercat.routes.Filling;
import scot.mercat.routes.FoundForm;
import scot.mercat.routes.Person;
import scot.mercat.routes.Refusal;
import scot.mercat.routes.Routes;

/**
 * Every form that residents and officers meet, sent empty, far too long, and with days, numbers and
 * choices that are none. What is refused comes back with all that was typed, a summary that leads
 * to each field, and a message tied to it; what is taken all the same is listed with the reason.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FormsIT {
  /** No number, no id, no choice, and what a database cannot keep. */
  private static final List<String> NONSENSE =
      List.of("-".repeat(36), "9".repeat(30), "a\u0000b", "nobody-offers-this".repeat(200));

  private final Allowances allowances = new Allowances();
  private RunningMercat mercat;
  private Demonstration demonstration;

  /** One of each kind. */
  private List<FoundForm> forms;

  @BeforeAll
  void explore() {
    mercat =
        RunningMercat.start(
            RunningMercat.emptyFolder("forms"),
            Map.of(
                "MERCAT_DEMO", "true",
                "MERCAT_FORM_SECONDS", "0",
                "MERCAT_SMTP_HOST", "127.0.0.1",
                "MERCAT_SMTP_PORT", "9",
                "MERCAT_SMTP_FROM", "plans@example.org"));
    demonstration = Demonstration.explored(mercat).withNextSteps();
    Map<String, FoundForm> kinds = new LinkedHashMap<>();
    demonstration.site().forms().stream()
        .flatMap(FoundForm::byButton)
        .forEach(form -> kinds.putIfAbsent(form.kind(), form));
    forms = List.copyOf(kinds.values());
  }

  @AfterAll
  void stop() {
    mercat.close();
  }

  /** But for those that are excused with a reason. */
  @Test
  @Order(0)
  void everyFormOfTheCodeIsMet() {
    Addresses addresses = demonstration.site().addresses();
    assertThat(demonstration.routes().all())
        .filteredOn(endpoint -> endpoint.verb().equals("POST"))
        .filteredOn(endpoint -> demonstration.site().forms(endpoint).isEmpty())
        .filteredOn(endpoint -> !addresses.isExcused(endpoint))
        .filteredOn(endpoint -> !allowances.mayBeUnmet(endpoint))
        .isEmpty();
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> farTooMuchIsRefusedAndComesBack() {
    return tests(Filling.TOO_LONG);
  }

  @TestFactory
  @Order(2)
  Stream<DynamicTest> whatIsNoDayOrNumberIsRefusedAndComesBack() {
    return tests(Filling.NO_DAY_OR_NUMBER);
  }

  @TestFactory
  @Order(3)
  Stream<DynamicTest> whatNobodyOffersIsRefused() {
    return tests(Filling.NOT_OFFERED);
  }

  @TestFactory
  @Order(4)
  Stream<DynamicTest> anEmptyFormIsRefused() {
    return tests(Filling.EMPTY);
  }

  /** A filter has nothing to refuse: what is no choice asks for nothing in particular. */
  @TestFactory
  @Order(5)
  Stream<DynamicTest> aFilterTakesNonsenseForWhatItIs() {
    return forms.stream()
        .filter(form -> form.endpoint().verb().equals("GET"))
        .map(form ->
            DynamicTest.dynamicTest(
                form.toString(),
                () -> {
                  NONSENSE.forEach(text -> assertNoFault(form, form.entered(text)));
                  Map<String, List<String>> words = form.saying("herons");
                  assertThat(new Refusal(form, words, form.send(words)).lost()).isEmpty();
                }));
  }

  /** Whoever types addresses gets an answer too. */
  @TestFactory
  @Order(6)
  Stream<DynamicTest> anAddressTakesNonsenseForWhatItIs() {
    return demonstration.routes().all().stream()
        .filter(endpoint -> endpoint.verb().equals("GET") && !Routes.questions(endpoint).isEmpty())
        .flatMap(endpoint ->
            demonstration.site().addresses().of(endpoint).stream()
                .limit(1)
                .map(address ->
                    DynamicTest.dynamicTest(
                        endpoint.toString(), () -> assertNoFault(endpoint, address))));
  }

  private void assertNoFault(Endpoint endpoint, String address) {
    Person person =
        demonstration.people().stream()
            .filter(one -> one.isNamedBy(endpoint))
            .findFirst()
            .orElseThrow();
    assertThat(NONSENSE)
        .map(text -> Attempt.asking(person, endpoint, address, text))
        .noneMatch(Attempt::isFault);
  }

  @TestFactory
  @Order(7)
  Stream<DynamicTest> whatNoPageSendsIsNoFault() {
    return forms.stream()
        .filter(form -> form.endpoint().verb().equals("POST"))
        .map(form ->
            DynamicTest.dynamicTest(
                form.toString(),
                () -> {
                  if (!form.machinery().isEmpty()) {
                    NONSENSE.forEach(text -> assertNoFault(form, form.meddledWith(text)));
                  }
                  assertNoFault(form, form.saying("Wor\u0000ds"));
                }));
  }

  private static void assertNoFault(FoundForm form, Map<String, List<String>> fields) {
    VisitedPage answer = form.send(fields);
    assertThat(answer.status()).as(answer.toString()).isLessThan(500);
  }

  @Test
  @Order(9)
  void nothingIsAllowedThatNoFormNeeds() {
    assertThat(allowances.unneeded()).isEmpty();
  }

  private Stream<DynamicTest> tests(Filling filling) {
    return forms.stream()
        .filter(form -> form.endpoint().verb().equals("POST"))
        .filter(form ->
            filling == Filling.EMPTY
                ? !form.entries().isEmpty()
                : !filling.of(form).wrong().isEmpty())
        .map(form -> DynamicTest.dynamicTest(form.toString(), () -> assertRefused(form, filling)));
  }

  private void assertRefused(FoundForm form, Filling filling) {
    Filling.Filled filled = filling.of(form);
    VisitedPage answer = form.send(filled.fields());
    if (answer.status() == 200 || answer.status() == 303) {
      assertThat(allowances.mayBeTaken(form, filling))
          .as("is taken: " + answer + " " + answer.header("Location"))
          .isTrue();
      return;
    }
    assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
    Refusal refusal = new Refusal(form, filled.fields(), answer);
    assertThat(refusal.faults()).as(answer.toString()).isEmpty();
    Set<String> unnamed =
        filled.wrong().stream()
            .filter(field -> !refusal.names(field))
            .filter(field -> !allowances.mayBeUnnamed(form, filling, field))
            .collect(Collectors.toSet());
    assertThat(unnamed).as("nothing is said of these").isEmpty();
  }
}
