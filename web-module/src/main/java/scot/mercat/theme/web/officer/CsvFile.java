package scot.mercat.theme.web.officer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import scot.mercat.theme.rules.Cell;

/** A table as RFC 4180 has it, in UTF-8 with the mark by which Excel knows that it is. */
final class CsvFile {
  private static final String MARK = "\uFEFF";

  private CsvFile() {}

  static byte[] of(ExportTable table) {
    StringWriter text = new StringWriter();
    text.write(MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(table.heads());
      table.rows().forEach(row -> csv.writeRecord(row.stream().map(CsvFile::written).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String written(Cell cell) {
    return switch (cell) {
      case Cell.Text(String text) -> text;
      case Cell.Number(long number) -> Long.toString(number);
      case Cell.Day day -> day.day().toString();
    };
  }
}
