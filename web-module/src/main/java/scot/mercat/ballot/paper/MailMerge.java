package scot.mercat.ballot.paper;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The list for a mailing house that prints papers itself: a row for each, in the order given. The
 * column {@code barcode} holds the figures for Code 128 in code set C, and {@code barcode_check}
 * the value that the house's own program must come to. Where papers have a second language, the
 * question stands in both; else two columns are empty.
 */
public final class MailMerge {
  private static final int ADDRESS_LINES = 6;

  private MailMerge() {}

  /** In UTF-8 by RFC 4180, with the names of the columns. */
  public static void write(BallotDetails ballot, List<PaperDetails> papers, OutputStream out)
      throws IOException {
    PaperText text = new PaperText(ballot);
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    csv.writeRecord(heads());
    papers.forEach(paper -> csv.writeRecord(row(ballot, text, paper)));
    csv.flush();
  }

  private static List<String> heads() {
    List<String> heads =
        new ArrayList<>(List.of("serial", "barcode", "barcode_check", "code", "voter", "proxy"));
    for (int line = 1; line <= ADDRESS_LINES; line++) {
      heads.add("deliver_to_" + line);
    }
    heads.addAll(
        List.of(
            "property",
            "district",
            "question",
            "second_language",
            "question_second_language",
            "day",
            "form",
            "braille_cover_note",
            "wording"));
    return heads;
  }

  private static List<String> row(BallotDetails ballot, PaperText text, PaperDetails paper) {
    List<String> row = new ArrayList<>();
    row.add(paper.serial().grouped());
    row.add(paper.serial().figures());
    row.add(String.valueOf(paper.serial().barcodeCheck()));
    row.add(paper.code().grouped());
    row.add(paper.voter());
    row.add(paper.proxy());
    row.addAll(address(paper.deliverTo()));
    row.add(String.join(", ", paper.property()));
    row.add(ballot.district());
    row.add(text.question().english());
    row.add(text.question().language());
    row.add(text.question().second());
    row.add(ballot.day().toString());
    row.add(paper.form() == PaperForm.LARGE_PRINT ? "large-print" : "standard");
    row.add(paper.isBrailleAsked() ? "yes" : "no");
    row.add(text.version());
    return row.stream().map(MailMerge::asText).toList();
  }

  /** Always six lines; what is over stands in the last. */
  private static List<String> address(List<String> lines) {
    List<String> address = new ArrayList<>(lines.stream().limit(ADDRESS_LINES - 1L).toList());
    while (address.size() < ADDRESS_LINES - 1) {
      address.add("");
    }
    address.add(lines.stream().skip(ADDRESS_LINES - 1L).collect(Collectors.joining(", ")));
    return address;
  }

  /** A spreadsheet program takes what begins like a sum for one, whoever's name it is. */
  private static String asText(String value) {
    return value.matches("(?s)[=+\\-@\t\r].*") ? "'" + value : value;
  }
}
