package scot.mercat.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import scot.mercat.place.rules.Fault;

class AreasTest {
  private static final String EAST = square("-3.00");
  private static final String WEST = square("-3.20");

  /** A tenth of a degree wide and high, its west side at the longitude. */
  private static String square(String west) {
    String east = String.valueOf(Double.parseDouble(west) + 0.1);
    return "[[[%1$s,56.0],[%2$s,56.0],[%2$s,56.1],[%1$s,56.1],[%1$s,56.0]]]".formatted(west, east);
  }

  private static String feature(String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\","
        + "\"coordinates\":"
        + coordinates
        + "}}";
  }

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private static String drawn(String geoJson) {
    return switch (Areas.read(geoJson)) {
      case Areas.Read read -> read.boundary().patches().size() + " parts";
      case Areas.Faulty faulty -> faulty.faults().stream().map(Fault::toString).toList().toString();
    };
  }

  @Test
  void allShapesOfAFileAreOneAreaWhoseNamesDoNotMatter() {
    assertThat(drawn(collection(feature(EAST), feature(WEST)))).isEqualTo("2 parts");
    assertThat(drawn("{\"type\":\"MultiPolygon\",\"coordinates\":[" + EAST + "," + WEST + "]}"))
        .isEqualTo("2 parts");
    assertThat(drawn(feature(EAST))).isEqualTo("1 parts");
  }

  @Test
  void partsThatOverlapAreNoArea() {
    assertThat(drawn(collection(feature(EAST), feature(square("-2.95")))))
        .isEqualTo("[1 crosses-itself]");
  }

  @Test
  void aBorderThatCrossesItselfIsNamedByItsFeature() {
    String bow = "[[[-3.2,56.0],[-3.1,56.1],[-3.1,56.0],[-3.2,56.1],[-3.2,56.0]]]";
    assertThat(drawn(collection(feature(EAST), feature(bow)))).isEqualTo("[2 crosses-itself]");
  }

  @Test
  void whatIsNoMapOrLiesElsewhereIsRefused() {
    assertThat(drawn("a map")).isEqualTo("[1 not-json]");
    assertThat(drawn("{\"type\":\"FeatureCollection\",\"features\":[]}")).isEqualTo("[1 no-area]");
    assertThat(drawn("{\"type\":\"LineString\",\"coordinates\":[[-3,56],[-3,57]]}"))
        .isEqualTo("[1 not-an-area]");
    assertThat(Areas.read(feature(square("300")))).isInstanceOf(Areas.Faulty.class);
  }

  @Test
  void anAreaIsDrawnWithTheNumberOfItsParts() {
    Areas.Drawn drawn = Areas.draw("Two", collection(feature(EAST), feature(WEST))).orElseThrow();
    assertThat(drawn.parts()).isEqualTo(2);
    assertThat(drawn.map().areas())
        .singleElement()
        .satisfies(area -> {
          assertThat(area.path().split("z")).hasSize(2);
          assertThat(area.name()).isEqualTo("Two");
        });
    assertThat(Areas.draw("None", "")).isEmpty();
  }

  @Test
  void theAreaOfTheDemonstrationHasTwoParts() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(
            AreasTest.class.getResourceAsStream("/demo/bids/harbourhead-town.geojson"))) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(drawn(text)).isEqualTo("2 parts");
    }
  }
}
