package scot.mercat.place.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scot.mercat.checks.Cases;

class PlaceFilesTest {
  private static final Set<String> KNOWN = Set.of("harbourhead", "millbraes");

  static Stream<Cases> postcodes() {
    return Cases.of("place/postcodes", "csv");
  }

  static Stream<Cases> population() {
    return Cases.of("place/population", "csv");
  }

  @ParameterizedTest
  @MethodSource("postcodes")
  void postcodesAreTakenWholeOrEveryBadLineIsNamed(Cases facts) {
    PostcodeFile file = PostcodeFile.read(facts.input(), KNOWN);
    assertThat(
            said(
                file.faults(),
                file.localities().entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())))
        .isEqualTo(facts.expected());
  }

  @ParameterizedTest
  @MethodSource("population")
  void figuresAreTakenAsGivenOrEveryBadLineIsNamed(Cases facts) {
    PopulationFile file = PopulationFile.read(facts.input(), KNOWN);
    assertThat(said(file.faults(), file.zones().stream().map(PlaceFilesTest::line)))
        .isEqualTo(facts.expected());
  }

  private static List<String> said(List<Fault> faults, Stream<String> content) {
    return faults.isEmpty() ? content.toList() : faults.stream().map(Fault::toString).toList();
  }

  private static String line(Zone zone) {
    return zone.locality()
        + " "
        + zone.name()
        + zone.figures().entrySet().stream()
            .map(figure -> " " + figure.getKey() + "=" + figure.getValue())
            .collect(Collectors.joining());
  }
}
