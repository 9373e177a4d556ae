package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What observers read of a reason. */
class MaskedTest {
  @ParameterizedTest
  @CsvSource({
    "The cross is plain., The cross is plain.",
    "Paper 0412 00037 3 has one cross., Paper … has one cross.",
    "See 0412000373., See ….",
    "Code MK7T-WQ3R is torn., Code … is torn.",
    "Property 10231 is closed., Property … is closed.",
    "Box 2 has 3 marks., Box 2 has 3 marks.",
    "12 and 345 stay., 12 and 345 stay."
  })
  void noReasonTellsWhichPaperItSpeaksOf(String written, String shown) {
    assertThat(Masked.text(written)).isEqualTo(shown);
  }
}
