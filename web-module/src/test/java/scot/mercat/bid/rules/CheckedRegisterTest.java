package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import scot.mercat.place.rules.Fault;
import scot.mercat.shared.rules.Csv;

class CheckedRegisterTest {
  private static CheckedRegister check(String... lines) {
    List<Csv.Row> rows = Csv.read("account,name,uarn,address,rv\n" + String.join("\n", lines));
    ColumnMapping mapping = ColumnMapping.guess(rows.getFirst().cells());
    return RegisterFile.read(rows, mapping, List.of("council"), 100).checked();
  }

  @Test
  void whatWasFoundIsReadAsItIsWritten() {
    CheckedRegister found =
        check("A1,Brae,P1,1 High Street,25000", "A2,Brae,P2,2 High Street,a lot", "A3,,P3,x,1");
    assertThat(found.lines()).isEqualTo(1);
    assertThat(found.faults()).hasSize(2);
    assertThat(CheckedRegister.read(found.text())).isEqualTo(found);
  }

  /** A cell may hold the end of a line, where it stands in quotes. */
  @Test
  void aFaultThatQuotesTwoLinesStaysOneFault() {
    CheckedRegister found = check("A1,Brae,P1,1 High Street,\"a\nlot\"");
    assertThat(CheckedRegister.read(found.text()).faults())
        .containsExactly(Fault.atLine(2, "not-a-value", "a lot"));
  }

  @Test
  void eachLineIsToldOnceItIsRead() {
    List<Integer> told = new ArrayList<>();
    List<Csv.Row> rows = Csv.read("account,name,uarn,address,rv\nA1,B,P1,x,1\nA2,B,P2,x,no");
    RegisterFile.read(
        rows, ColumnMapping.guess(rows.getFirst().cells()), List.of("council"), 100, told::add);
    assertThat(told).containsExactly(1, 2);
  }

  @Test
  void whatIsNotOursIsRefused() {
    assertThatThrownBy(() -> CheckedRegister.read("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CheckedRegister.read("1\t2"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
