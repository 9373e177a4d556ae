package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
  @Test
  void commasQuotesAndLineEndsStayInTheirCell() {
    assertThat(CsvText.of(List.of(List.of("1, High Street", "The \"Inn\"", "a\nb", "plain"))))
        .isEqualTo("\uFEFF\"1, High Street\",\"The \"\"Inn\"\"\",\"a\nb\",plain\r\n");
  }

  /** A name such as {@code =HYPERLINK(…)} would be worked out by whoever opens the file. */
  @Test
  void whatWouldBeASumIsText() {
    assertThat(CsvText.of(List.of(List.of("=1+1", "+44", "-5", "@A1", "5-6"))))
        .isEqualTo("\uFEFF'=1+1,'+44,'-5,'@A1,5-6\r\n");
  }
}
