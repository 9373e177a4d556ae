package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.mercat.ballot.rules.PaperJudged.Counted;
import scot.mercat.ballot.rules.PaperJudged.Rejected;

class VerdictsTest {
  @ParameterizedTest
  @ValueSource(strings = {"for", "against", "rejected:unsigned", "rejected:no-official-mark"})
  void whatIsWrittenIsReadAgain(String text) {
    assertThat(Verdicts.read(text).map(Verdicts::text)).contains(text);
  }

  @Test
  void whatIsNoVerdictIsNotTakenForOne() {
    assertThat(Verdicts.read("")).isEmpty();
    assertThat(Verdicts.read("rejected:")).isEmpty();
    assertThat(Verdicts.read("rejected:ugly")).isEmpty();
    assertThat(Verdicts.read("perhaps")).isEmpty();
  }

  @Test
  void eachSideAndEachCauseIsKnown() {
    assertThat(Verdicts.read("for")).contains(new Counted(Choice.FOR));
    assertThat(Verdicts.read("rejected:unsigned")).contains(new Rejected("unsigned"));
  }

  @Test
  void messagesNameTheSideOrTheCause() {
    assertThat(Verdicts.word(new Counted(Choice.AGAINST))).isEqualTo("against");
    assertThat(Verdicts.word(new Rejected("unsigned"))).isEqualTo("unsigned");
  }
}
