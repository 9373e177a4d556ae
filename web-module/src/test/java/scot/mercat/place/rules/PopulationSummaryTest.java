package scot.mercat.place.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import scot.mercat.place.rules.PopulationSummary.Share;

class PopulationSummaryTest {
  private static Zone zone(Map<String, Integer> figures) {
    return new Zone("harbourhead", "Zone", figures);
  }

  @Test
  void aShareHasTheTotalOfItsOwnTableAsItsWhole() {
    PopulationSummary summary =
        new PopulationSummary(
            List.of(
                zone(
                    Map.of(
                        "residents", 1000, "dis_lot", 100, "dis_little", 150, "dis_none", 740))));
    assertThat(summary.limited()).contains(new Share(250, 990));
  }

  @Test
  void peopleAreSaidToTheNearestTenSinceCountsAreNotExact() {
    PopulationSummary summary =
        new PopulationSummary(
            List.of(zone(Map.of("residents", 1125)), zone(Map.of("residents", 1036))));
    assertThat(summary.people()).contains(2160L);
  }

  @Test
  void nothingIsSaidWhereAZoneLacksTheMeasure() {
    PopulationSummary summary =
        new PopulationSummary(
            List.of(zone(Map.of("residents", 10, "age_0_15", 2)), zone(Map.of("residents", 10))));
    assertThat(summary.children()).isEmpty();
    assertThat(summary.people()).contains(20L);
    assertThat(new PopulationSummary(List.of()).people()).isEmpty();
  }

  @Test
  void nothingIsSaidOfAShareOfNobody() {
    PopulationSummary summary =
        new PopulationSummary(List.of(zone(Map.of("households", 0, "own", 0))));
    assertThat(summary.owned()).isEmpty();
  }

  @Test
  void halvesAreRoundedUp() {
    assertThat(new Share(1, 8).ofHundred()).isEqualTo(13);
    assertThat(new Share(1, 3).ofHundred()).isEqualTo(33);
    assertThat(new Share(3, 3).ofHundred()).isEqualTo(100);
  }

  @Test
  void zonesInTheMostDeprivedFifthAreCounted() {
    PopulationSummary summary =
        new PopulationSummary(
            List.of(
                zone(Map.of("simd_decile", 1)),
                zone(Map.of("simd_decile", 2)),
                zone(Map.of("simd_decile", 3))));
    assertThat(summary.mostDeprived()).contains(2L);
  }
}
