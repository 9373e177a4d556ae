package scot.mercat.bid.web.officer;

import jakarta.ws.rs.core.EntityPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import scot.mercat.shared.rules.Csv;
import scot.mercat.web.FormErrors;
import scot.mercat.web.SentFile;

/**
 * A register that was chosen or pasted.
 *
 * @param csv its rows; of a workbook, those of the first sheet
 */
record SentRegister(String csv, FormErrors errors) {
  static SentRegister of(@Nullable EntityPart file, @Nullable EntityPart pasted) {
    byte[] bytes = SentFile.bytes(file);
    if (!isWorkbook(bytes)) {
      return of(bytes.length > 0 ? SentFile.decoded(bytes) : SentFile.text(pasted), "pasted");
    }
    try {
      return of(csv(bytes), "file");
    } catch (IOException | ExcelReaderException e) {
      return new SentRegister("", FormErrors.of("file", "bid.error.workbook"));
    }
  }

  private static SentRegister of(String text, String field) {
    FormErrors errors =
        FormErrors.NONE
            .when(text.isEmpty(), field, "bid.error.no-file")
            .when(Csv.read(text).size() < 2, field, "bid.fault.no-rows");
    return new SentRegister(text, errors);
  }

  /** Workbooks are zip files; no text begins so. */
  private static boolean isWorkbook(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }

  private static String csv(byte[] bytes) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      return rows.map(SentRegister::line).collect(Collectors.joining("\n"));
    }
  }

  private static String line(Row row) {
    return Stream.iterate(0, i -> i < row.getCellCount(), i -> i + 1)
        .map(i -> row.getOptionalCell(i).map(SentRegister::text).orElse(""))
        .map(text -> "\"" + text.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(","));
  }

  private static String text(Cell cell) {
    return cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString() : cell.getText();
  }
}
