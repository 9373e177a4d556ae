package scot.mercat.theme;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.VisitedPage;

/** What officers take with them into a spreadsheet. */
class ThemeExportIT {
  private static final int WORDS = 7;
  private static final int TRANSLATION = 8;
  private static final int THEMES = 12;
  private static final int LEFT_OUT = 14;

  /** A title that a spreadsheet would compute; no other test has given it. */
  private final String formula = "=HYPERLINK(\"http://example.org\") " + UUID.randomUUID();

  @Test
  void theTableIsRfc4180InUtf8WithItsMark() {
    CodingDesk desk = CodingDesk.answered("efua.mensah");
    String text = csv(desk, "");
    assertThat(text).startsWith("\uFEFFNumber,Day,");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r");
    List<CsvRecord> rows = rows(text);
    assertThat(rows).hasSize((int) CodingDesk.counter(desk.page(""), "All responses") + 1);
    assertThat(rows).allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(15));
  }

  /** A name that was redacted, words that were hidden, and words that were not to be published. */
  @Test
  void onlyWhatMayBeShownGoesOut() {
    String answered = csv(CodingDesk.answered("iain.buchan"), "");
    assertThat(answered)
        .contains("The girl on the desk, [name removed]")
        .contains("Kirsty Tulloch");
    assertThat(answered).doesNotContain("Jackie Pirie").doesNotContain("always coughing");
    String open = csv(CodingDesk.open("iain.buchan"), "?words=");
    assertThat(open).doesNotContain("So the benches are April").contains("Diggers on the path");
    assertThat(rows(open))
        .anySatisfy(row -> {
          assertThat(row.getField(WORDS)).isEmpty();
          assertThat(row.getField(LEFT_OUT)).isEqualTo("Not to be published");
        });
  }

  @Test
  void noCellBeginsAFormula() throws IOException {
    CodingDesk desk = CodingDesk.open("efua.mensah");
    VisitedPage list = desk.page("?theme=none");
    List<String> chosen = CodingDesk.first(list, 1);
    assertThat(desk.put(list, chosen, Map.of("title", formula)).status()).isEqualTo(200);

    List<CsvRecord> rows = rows(csv(desk, ""));
    assertThat(rows).anySatisfy(row -> assertThat(row.getField(THEMES)).contains("'" + formula));
    assertThat(rows)
        .allSatisfy(row ->
            assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*")));
    for (Row row : sheet(desk, "")) {
      assertThat(row.stream())
          .noneMatch(cell -> cell != null && cell.getType() == CellType.FORMULA);
    }
  }

  @Test
  void theWorkbookSaysWhatTheTableSays() throws IOException {
    CodingDesk desk = CodingDesk.answered("efua.mensah");
    List<CsvRecord> table = rows(csv(desk, "?language=ur"));
    List<Row> sheet = sheet(desk, "?language=ur");
    assertThat(sheet).hasSameSizeAs(table).hasSizeGreaterThan(10);
    for (int i = 1; i < sheet.size(); i++) {
      Row row = sheet.get(i);
      CsvRecord record = table.get(i);
      assertThat(row.getCellText(WORDS)).isEqualTo(record.getField(WORDS));
      assertThat(row.getCellText(TRANSLATION)).isEqualTo(record.getField(TRANSLATION));
      assertThat(row.getCellAsDate(1).orElseThrow().toLocalDate()).hasToString(record.getField(1));
      assertThat(row.getCellAsNumber(5).orElseThrow().intValue())
          .isEqualTo(Integer.parseInt(record.getField(5)));
    }
  }

  private static String csv(CodingDesk desk, String query) {
    byte[] bytes = desk.officer().download(desk.path() + "/export/responses.csv" + query);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<CsvRecord> rows(String text) {
    return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
  }

  private static List<Row> sheet(CodingDesk desk, String query) throws IOException {
    byte[] bytes = desk.officer().download(desk.path() + "/export/responses.xlsx" + query);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      return book.getFirstSheet().read();
    }
  }
}
