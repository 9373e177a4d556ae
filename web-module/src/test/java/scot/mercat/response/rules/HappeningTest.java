package scot.mercat.response.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HappeningTest {
  @Test
  void eachIsFoundByItsCode() {
    for (Happening happening : Happening.values()) {
      assertThat(Happening.of(happening.code())).isEqualTo(happening);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Happening.of("lost"));
  }

  @Test
  void whatTellsOfSomebodyInNeedIsForModeratorsAlone() {
    List<Happening> confidential =
        Arrays.stream(Happening.values()).filter(Happening::isConfidential).toList();
    assertThat(confidential).containsExactly(Happening.FLAGGED, Happening.ACTED);
  }

  @Test
  void wordsOfAnOfficerAreNoKnownReason() {
    assertThat(Reason.find("abuse")).contains(Reason.ABUSE);
    assertThat(Reason.find("names a member of staff")).isEmpty();
  }
}
