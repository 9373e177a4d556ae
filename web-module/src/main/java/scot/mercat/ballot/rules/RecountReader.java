package scot.mercat.ballot.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scot.mercat.shared.rules.Csv;

/** Reads a folder once, and keeps on which line each right and each paper stood. */
final class RecountReader {
  private final RecountFolder folder;
  private final RecountFaults faults = new RecountFaults();
  private final List<RightEntitled> rights = new ArrayList<>();
  private final List<Integer> rightLines = new ArrayList<>();
  private final List<PaperJudged> papers = new ArrayList<>();
  private final List<Integer> paperLines = new ArrayList<>();

  RecountReader(RecountFolder folder) {
    this.folder = folder;
  }

  RecountReading read() {
    Optional<Terms> terms = TermsReader.read(folder.terms(), faults);
    rows(RecountFolder.REGISTER, RecountFolder.REGISTER_COLUMNS, folder.register())
        .forEach(this::readRight);
    rows(RecountFolder.PAPERS, RecountFolder.PAPERS_COLUMNS, folder.papers())
        .forEach(this::readPaper);
    if (rights.isEmpty() && faults.isEmpty()) {
      faults.add(RecountFolder.REGISTER, 1, "nobody is entitled to vote");
    }
    Unsoundness.of(rights, papers).forEach(this::add);
    return terms
        .filter(found -> faults.isEmpty())
        .<RecountReading>map(
            found -> new RecountReading.Countable(new Ballot(found, rights, papers)))
        .orElseGet(() -> new RecountReading.Bad(faults.lines()));
  }

  /** The whole rows below the names of the columns. */
  private Stream<RecountRow> rows(String file, List<String> columns, String text) {
    List<Csv.Row> rows = Csv.read(text);
    if (rows.isEmpty() || !rows.getFirst().cells().equals(columns)) {
      faults.add(file, 1, "the columns are not " + String.join(",", columns));
      return Stream.empty();
    }
    return rows.stream()
        .skip(1)
        .map(row -> new RecountRow(file, columns, row, faults))
        .filter(RecountRow::isWhole);
  }

  private void readRight(RecountRow row) {
    rights.add(new RightEntitled(row.name(0), row.name(1), row.name(2), row.value(3)));
    rightLines.add(row.row().line());
  }

  private void readPaper(RecountRow row) {
    String serial = row.name(0);
    String right = row.name(1);
    row.verdict(2, 3)
        .ifPresent(verdict -> {
          papers.add(new PaperJudged(serial, right, verdict));
          paperLines.add(row.row().line());
        });
  }

  private void add(Unsoundness.Fault fault) {
    switch (fault.part()) {
      case REGISTER ->
          faults.add(RecountFolder.REGISTER, rightLines.get(fault.index()), fault.what());
      case PAPERS -> faults.add(RecountFolder.PAPERS, paperLines.get(fault.index()), fault.what());
    }
  }
}
