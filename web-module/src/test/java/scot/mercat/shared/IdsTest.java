package scot.mercat.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
  @Test
  void idsAreVersionSevenAndNeverTheSame() {
    assertThat(Stream.generate(Ids::next).limit(10_000))
        .doesNotHaveDuplicates()
        .allSatisfy(id -> {
          assertThat(id.version()).isEqualTo(7);
          assertThat(id.variant()).isEqualTo(2);
        });
  }

  @Test
  void aLaterIdSortsAfterAnEarlierOne() {
    UUID earlier = Ids.at(1_795_305_600_000L);
    UUID later = Ids.at(1_795_305_600_001L);
    assertThat(earlier.toString()).isLessThan(later.toString());
  }
}
