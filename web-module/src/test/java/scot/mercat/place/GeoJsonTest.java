package scot.mercat.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scot.mercat.checks.Cases;
import scot.mercat.place.rules.Boundary;
import scot.mercat.place.rules.Fault;

class GeoJsonTest {
  private static final String WEST =
      "{\"type\":\"Polygon\",\"coordinates\":[[[-2.7,57],[-2.6,57],[-2.6000001,57.05],[-2.6,57.1],"
          + "[-2.7,57.1],[-2.7,57]]]}";
  private static final String EAST =
      "{\"type\":\"Polygon\",\"coordinates\":[[[-2.6,57],[-2.5,57],[-2.5,57.1],[-2.6,57.1],"
          + "[-2.6000001,57.05],[-2.6,57]]]}";

  static Stream<Cases> maps() {
    return Cases.of("place/geojson", "geojson");
  }

  @ParameterizedTest
  @MethodSource("maps")
  void mapsAreTakenOrEveryFaultIsNamed(Cases facts) {
    GeoJson.Content content = GeoJson.read(facts.input());
    List<String> said =
        content.faults().isEmpty()
            ? lines(content)
            : content.faults().stream().map(Fault::toString).toList();
    assertThat(said).isEqualTo(facts.expected());
  }

  @Test
  void whatIsWrittenIsReadBackAlike() {
    String written = GeoJson.stored(WEST).toGeoJson();
    assertThat(GeoJson.stored(written).toGeoJson()).isEqualTo(written);
  }

  @Test
  void neighboursStillMeetWhenSimplified() {
    Map<String, Boundary> simpler =
        Topology.simplified(Map.of("west", GeoJson.stored(WEST), "east", GeoJson.stored(EAST)));
    assertThat(simpler.values())
        .hasSize(2)
        .allSatisfy(boundary -> assertThat(boundary.positions().count()).isEqualTo(5));
  }

  private static List<String> lines(GeoJson.Content content) {
    return Stream.concat(
            content.boundaries().entrySet().stream()
                .map(area -> "area " + area.getKey() + " " + area.getValue().positions().count()),
            content.landmarks().stream()
                .map(place ->
                    String.join(" ", "place", place.locality(), place.kind(), place.name())))
        .toList();
  }
}
