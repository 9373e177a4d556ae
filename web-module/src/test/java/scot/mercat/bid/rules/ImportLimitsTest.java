package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.mercat.place.rules.Fault;
import scot.mercat.shared.rules.Csv;

/** What is just allowed in a line of a billing authority, and what is one too many. */
class ImportLimitsTest {
  private static final int MOST_LINES = 49_999;
  private static final String HEADINGS = "account,name,uarn,address,rv,employees,share,votes\n";
  private static final String LINE = "A,Brae,P,1 High Street,1,,,y\n";

  private static List<String> register(String lines) {
    return register(lines, 1);
  }

  private static List<String> register(String lines, int times) {
    List<Csv.Row> rows = rows(HEADINGS, lines, times);
    ColumnMapping mapping = ColumnMapping.guess(rows.getFirst().cells());
    return said(RegisterFile.read(rows, mapping, List.of("council"), 100).faults());
  }

  private static List<String> values(String lines) {
    return values(lines, 1);
  }

  private static List<String> values(String lines, int times) {
    List<Csv.Row> rows = rows("uarn,rv\n", lines, times);
    return said(ValuesFile.read(rows, ColumnMapping.guess(rows.getFirst().cells())).faults());
  }

  private static List<Csv.Row> rows(String headings, String lines, int times) {
    List<Csv.Row> once = Csv.read(headings + lines);
    List<Csv.Row> rows = new ArrayList<>(once);
    rows.addAll(Collections.nCopies(times - 1, once.getLast()));
    return rows;
  }

  private static List<String> said(List<Fault> faults) {
    return faults.stream().map(Fault::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, ''",
    "0, 0, 100, ''",
    "1, 5, 101, 2 not-a-share 101",
    "1, 5, -1, 2 not-a-share -1",
    "1, -1, 50, 2 not-a-number -1",
    "-1, 5, 50, 2 not-a-value -1"
  })
  void valueEmployeesAndShareMayBeNothingButNotLess(
      String value, String employees, String share, String fault) {
    assertThat(register("A,Brae,P,1 High Street," + value + "," + employees + "," + share + ",y\n"))
        .isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
  }

  @Test
  void aReferenceHasSixtyLettersAtTheMost() {
    assertThat(register("A,Brae," + "p".repeat(60) + ",1 High Street,1,,,y\n")).isEmpty();
    assertThat(register("A,Brae," + "p".repeat(61) + ",1 High Street,1,,,y\n"))
        .containsExactly("2 too-long property");
    assertThat(values("p".repeat(60) + ",1\n")).isEmpty();
    assertThat(values("p".repeat(61) + ",1\n")).containsExactly("2 too-long property");
  }

  @Test
  void aNameHasThreeHundredLettersAtTheMost() {
    assertThat(register("A," + "n".repeat(300) + ",P,1 High Street,1,,,y\n")).isEmpty();
    assertThat(register("A," + "n".repeat(301) + ",P,1 High Street,1,,,y\n"))
        .containsExactly("2 too-long name");
  }

  /** An address may be told, but not a long one: it may hold anything. */
  @Test
  void whatIsShownOfAFaultIsShort() {
    String share = "1".repeat(61);
    assertThat(register("A,Brae,P,1 High Street,1,," + share + ",y\n"))
        .containsExactly("2 not-a-share share");
    assertThat(register("A,Brae,P,1 High Street,1,," + share.substring(1) + ",y\n"))
        .containsExactly("2 not-a-share " + share.substring(1));
  }

  @Test
  void aLineThatIsTooShortLacksItsLastCells() {
    assertThat(register("A,Brae,P,1 High Street\n")).containsExactly("2 missing-value");
    assertThat(values("P\n")).containsExactly("2 missing-value");
  }

  @Test
  void aFileHasFiftyThousandLinesAtTheMost() {
    assertThat(values("P,1\n", MOST_LINES)).isEmpty();
    assertThat(values("P,1\n", MOST_LINES + 1)).containsExactly("1 too-many-rows");
    assertThat(register(LINE, MOST_LINES)).doesNotContain("1 too-many-rows");
    assertThat(register(LINE, MOST_LINES + 1)).containsExactly("1 too-many-rows");
  }

  @Test
  void columnsAreWholeWhereNoneIsMissingOrDoubled() {
    String needed = "person=0 name=1 property=2 address=3 value=4";
    assertThat(ColumnMapping.parse(needed).isWhole()).isTrue();
    assertThat(ColumnMapping.parse(needed + " share=4").isWhole()).isFalse();
    assertThat(ColumnMapping.parse("person=0 name=1").isWhole()).isFalse();
  }
}
