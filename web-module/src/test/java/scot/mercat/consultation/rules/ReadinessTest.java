package scot.mercat.consultation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder below consultation/readiness is a case: what is known, and what is missing. */
class ReadinessTest {
  private static final Path CASES = Path.of("src/test/resources/consultation/readiness");

  /** As the migration brings it. */
  private static final List<Election> ELECTIONS =
      List.of(
          new Election(
              new UUID(0, 2),
              "Scottish council elections",
              LocalDate.of(2027, 3, 25),
              LocalDate.of(2027, 5, 6)));

  @TestFactory
  Stream<DynamicTest> whatIsMissingIsNamedInTheOrderOfThePrinciples() throws IOException {
    return cases()
        .map(folder ->
            DynamicTest.dynamicTest(
                folder.getFileName().toString(),
                () ->
                    assertThat(Readiness.missing(proposal(folder)).stream().map(Need::code))
                        .containsExactlyElementsOf(expected(folder, "missing"))));
  }

  @TestFactory
  Stream<DynamicTest> cautionsWarnAndNeverBlock() throws IOException {
    return cases()
        .map(folder ->
            DynamicTest.dynamicTest(
                folder.getFileName().toString(),
                () ->
                    assertThat(
                            Readiness.cautions(proposal(folder), ELECTIONS).stream()
                                .map(Caution::code))
                        .containsExactlyElementsOf(expected(folder, "cautions"))));
  }

  private static Stream<Path> cases() throws IOException {
    return Files.list(CASES).sorted();
  }

  private static List<String> expected(Path folder, String name) {
    return words(properties(folder.resolve("expected.properties")), name).toList();
  }

  private static Proposal proposal(Path folder) {
    Properties facts = properties(folder.resolve("facts.properties"));
    Set<String> contact = words(facts, "contact").collect(Collectors.toSet());
    return new Proposal(
        Boolean.parseBoolean(facts.getProperty("plan-published")),
        words(facts, "written")
            .map(key -> Field.find(key).orElseThrow())
            .collect(Collectors.toSet()),
        new Contact(
            contact.contains("name") ? "Iain Buchan" : "",
            contact.contains("phone") ? "01632 960101" : "",
            "",
            contact.contains("email") ? "harbourhead@strathmarra.example" : ""),
        new Dates(
            day(facts, "opens"),
            day(facts, "closes"),
            day(facts, "answer-by"),
            day(facts, "retention-until")),
        impacts(facts, "decided"),
        impacts(facts, "linked"),
        day(facts, "today"));
  }

  private static Set<Impact> impacts(Properties facts, String name) {
    return words(facts, name)
        .map(code -> Impact.find(code).orElseThrow())
        .collect(Collectors.toSet());
  }

  private static LocalDate day(Properties facts, String name) {
    return LocalDate.parse(facts.getProperty(name));
  }

  private static Stream<String> words(Properties facts, String name) {
    return Stream.of(facts.getProperty(name).split(" ")).filter(word -> !word.isEmpty());
  }

  private static Properties properties(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return properties;
  }
}
