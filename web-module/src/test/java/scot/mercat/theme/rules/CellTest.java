package scot.mercat.theme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"http://example.org\")",
        "+44 1632 960101",
        "-2",
        "@SUM(A1:A9)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\tplain after a tab",
        "   =1",
        "\u00A0=1",
        "\uFEFF=1",
        "\u200B+1",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(1)",
        "- more buses\nplease"
      })
  void noCellBeginsAFormula(String typed) {
    assertThat(text(typed)).isEqualTo("'" + typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Light", "1+1=2", "a-b", "me@example.org", "'quoted'", "£5", "میری رائے"})
  void otherTextStaysAsItIs(String typed) {
    assertThat(text(typed)).isEqualTo(typed);
  }

  /** A sign that no spreadsheet can hold must not shield the sign after it. */
  @Test
  void whatCannotBeWrittenIsLeftOutFirst() {
    assertThat(text("a\u0000b\u0007c\uD83D")).isEqualTo("abc");
    assertThat(text("\u0000=1")).isEqualTo("'=1");
    assertThat(text("line\nnext\tword 👍")).isEqualTo("line\nnext\tword 👍");
  }

  @Test
  void aCellHoldsNoMoreThanExcelTakes() {
    assertThat(text("word ".repeat(10_000)).length()).isLessThanOrEqualTo(Cell.LONGEST);
    assertThat(text("=" + "x".repeat(40_000)).length()).isLessThanOrEqualTo(Cell.LONGEST);
  }

  /**
   * Seeded: whatever is typed, the first sign that a program sees is none that begins a formula.
   */
  @Test
  void noMixtureOfSignsBeginsAFormula() {
    String signs = "=+-@＝＋－＠\t\r\n \u00A0\uFEFF\u0000a1'\"";
    Random random = new Random(20261122);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(6); n > 0; n--) {
        typed.append(signs.charAt(random.nextInt(signs.length())));
      }
      String seen = text(typed.toString()).replaceAll("^[\\s\\p{Z}\\p{Cf}\\p{Cc}]+", "");
      assertThat(seen.isEmpty() || "=+-@＝＋－＠".indexOf(seen.charAt(0)) < 0)
          .as(typed.toString())
          .isTrue();
    }
  }

  private static String text(String typed) {
    return ((Cell.Text) Cell.of(typed)).text();
  }
}
