package scot.mercat.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.mercat.harness.SharedMercat;

/** A first visit costs at most 35 KB over at most four requests. */
class PageWeightIT {
  private static final long MOST_BYTES = 35 * 1024;
  private static final int MOST_REQUESTS = 4;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/plans/harbourhead",
        "/ur/plans/harbourhead",
        "/en/",
        "/ur/about/accessibility"
      })
  void aFirstVisitIsLight(String path) throws IOException, InterruptedException {
    PageWeight weight = PageWeight.of(SharedMercat.get().url() + path);
    assumeThat(weight.status()).as(path + " is there").isEqualTo(200);
    assertThat(weight.bytes()).as("bytes of " + path).isLessThanOrEqualTo(MOST_BYTES);
    assertThat(weight.requests()).as("requests of " + path).isLessThanOrEqualTo(MOST_REQUESTS);
  }
}
