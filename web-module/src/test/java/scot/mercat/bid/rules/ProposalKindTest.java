package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalKindTest {
  @ParameterizedTest
  @CsvSource({
    "alteration, alteration",
    "renewal new, renewal",
    "re-ballot alteration new, alteration",
    "re-ballot re-ballot alteration renewal, alteration",
    "re-ballot termination, termination",
    "re-ballot, re-ballot",
    "re-ballot re-ballot, re-ballot"
  })
  void aBallotThatIsHeldAgainIsOfTheKindThatItRepeats(String line, String kind) {
    List<ProposalKind> back =
        Stream.of(line.split(" ")).map(code -> ProposalKind.of(code).orElseThrow()).toList();
    assertThat(ProposalKind.repeated(back).code()).isEqualTo(kind);
  }
}
