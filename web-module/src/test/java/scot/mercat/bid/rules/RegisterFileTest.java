package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scot.mercat.checks.Cases;
import scot.mercat.place.rules.Fault;
import scot.mercat.shared.rules.Csv;

class RegisterFileTest {
  private static final String HEADINGS = "account,name,uarn,address,rv,share,votes\n";

  static Stream<Cases> registers() {
    return Cases.of("bid/registers", "csv");
  }

  @ParameterizedTest
  @MethodSource("registers")
  void goodLinesAreTakenAndEveryBadOneIsNamed(Cases facts) {
    RegisterFile file = read(facts.input(), 100);
    assertThat(said(file)).isEqualTo(facts.expected());
  }

  private static List<String> said(RegisterFile file) {
    return Stream.concat(
            file.lines().stream().map(RegisterFileTest::line),
            file.faults().stream().map(Fault::toString))
        .toList();
  }

  private static String line(RegisterLine line) {
    return String.join(
        " ",
        line.person().reference(),
        line.property().reference(),
        String.valueOf(line.property().pounds()),
        line.share() + (line.isLiable() ? " liable" : "") + (line.isVoting() ? " votes" : ""));
  }

  private static RegisterFile read(String text, int share) {
    List<Csv.Row> rows = Csv.read(text);
    return RegisterFile.read(
        rows, ColumnMapping.guess(rows.getFirst().cells()), List.of("council", "moray"), share);
  }

  /** SSI 2007/261: the ratepayer votes with P per cent, another person with Q. */
  @Test
  void aLineWithoutShareVotesWithTheRatepayersPart() {
    RegisterFile file = read(HEADINGS + "A1,Brae,P1,1 High Street,25000,,y", 60);
    assertThat(file.lines().getFirst().hundredths()).isEqualTo(1_500_000);
  }

  @Test
  void aPropertyOfTwoVotersIsCountedOnce() {
    RegisterFile file =
        read(
            HEADINGS
                + "A1,Brae,P1,1 High Street,25000,60,y\n"
                + "B1,Estate,P1,1 High Street,25000,40,y\n"
                + "B1,Estate,P2,2 High Street,5000,100,n\n",
            100);
    assertThat(file.counts()).isEqualTo(new RegisterFile.Counts(2, 2, 2, 30_000));
  }

  /** Whoever has no vote takes no part of the value. */
  @Test
  void sharesOfThoseWithoutVoteAreNotAddedUp() {
    RegisterFile file =
        read(
            HEADINGS
                + "A1,Brae,P1,1 High Street,25000,100,y\n"
                + "B1,Estate,P1,1 High Street,25000,100,n\n",
            100);
    assertThat(file.faults()).isEmpty();
  }

  @Test
  void aRegisterThatNamesNoCouncilIsOfTheFirst() {
    RegisterFile file = read(HEADINGS + "A1,Brae,P1,1 High Street,25000,,y", 100);
    assertThat(file.lines().getFirst().property().authority()).isEqualTo("council");
  }

  /** What is told of a fault may be shown further than the file. */
  @Test
  void aFaultNeverQuotesANameThatIsTooLong() {
    RegisterFile file = read(HEADINGS + "A1," + "x".repeat(301) + ",P1,1 High Street,1,,y", 100);
    assertThat(file.faults()).containsExactly(Fault.atLine(2, "too-long", "name"));
  }
}
