package scot.mercat.theme.web.officer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import scot.mercat.theme.rules.Cell;
import scot.mercat.translations.Words;

/** A table as an Office Open XML workbook (XLSX) of one sheet. */
final class SpreadsheetFile {
  private static final double NARROW = 16;
  private static final double WIDE = 60;

  private SpreadsheetFile() {}

  /**
   * @param words of the reader, whose language says from which side the sheet is read
   */
  static byte[] of(ExportTable table, Words words) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Mercat", "1.0")) {
      fill(book.newWorksheet(words.say("theme.export.sheet")), table, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void fill(Worksheet sheet, ExportTable table, Words words) {
    if (words.language().isRtl()) {
      sheet.rightToLeft();
    }
    for (int column = 0; column < table.heads().size(); column++) {
      sheet.value(0, column, table.heads().get(column));
      sheet.style(0, column).bold().set();
      sheet.width(column, ExportTable.isLong(column) ? WIDE : NARROW);
    }
    sheet.freezePane(0, 1);
    for (int i = 0; i < table.rows().size(); i++) {
      write(sheet, i + 1, table.rows().get(i));
    }
  }

  private static void write(Worksheet sheet, int row, List<Cell> cells) {
    for (int column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case Cell.Text(String text) -> {
          sheet.value(row, column, text);
          sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
        case Cell.Number(long number) -> sheet.value(row, column, number);
        case Cell.Day day -> {
          sheet.value(row, column, day.day());
          sheet.style(row, column).format("yyyy-mm-dd").set();
        }
      }
    }
  }
}
