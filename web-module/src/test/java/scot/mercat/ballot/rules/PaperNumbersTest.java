package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaperNumbersTest {
  private static String of(int... papers) {
    List<Serial> serials = IntStream.of(papers).mapToObj(paper -> Serial.of(412, paper)).toList();
    return PaperNumbers.of(serials);
  }

  @Test
  void papersThatFollowOneAnotherAreNamedByTheFirstAndTheLast() {
    assertThat(of(1, 2, 3, 5, 7, 8)).isEqualTo("1-3 5 7-8");
    assertThat(of(99_998, 99_999)).isEqualTo("99998-99999");
  }

  @Test
  void aPaperAloneIsNamedByItsNumber() {
    assertThat(of(37)).isEqualTo("37");
    assertThat(of(1, 3)).isEqualTo("1 3");
    assertThat(of()).isEmpty();
  }
}
