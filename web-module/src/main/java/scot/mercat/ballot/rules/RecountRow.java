package scot.mercat.ballot.rules;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import scot.mercat.shared.rules.Csv;

/** One row of a table; what is wrong with a cell is told by its column's name. */
record RecountRow(String file, List<String> columns, Csv.Row row, RecountFaults faults) {
  static final int LONGEST_NAME = 100;

  private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

  /** Whether it has as many cells as the table has columns. */
  boolean isWhole() {
    if (row.cells().size() == columns.size()) {
      return true;
    }
    fault("has " + row.cells().size() + " cells, not " + columns.size());
    return false;
  }

  String cell(int column) {
    return row.cells().get(column);
  }

  /** A name of something; one over many lines comes of a quotation mark that was left open. */
  String name(int column) {
    String name = cell(column);
    if (name.isEmpty()) {
      fault(columns.get(column) + " is empty");
    } else if (!isName(name)) {
      fault(columns.get(column) + " is no name: more than a line, or than 100 characters");
    }
    return name;
  }

  private static boolean isName(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST_NAME
        && text.chars().noneMatch(Character::isISOControl);
  }

  /** A value in hundredths of a pound; 0 when it is none. */
  long value(int column) {
    String value = cell(column);
    if (!value.matches("-?[0-9]+")) {
      fault(columns.get(column) + " is not a whole number: " + shown(value));
    } else if (value.startsWith("-")) {
      fault(columns.get(column) + " is below zero: " + shown(value));
    } else if (new BigInteger(value).compareTo(LARGEST) > 0) {
      fault(columns.get(column) + " is too large: " + shown(value));
    } else {
      return Long.parseLong(value);
    }
    return 0;
  }

  /** Whatever stands as the choice of a rejected paper is no vote. */
  Optional<PaperJudged.Verdict> verdict(int status, int choice) {
    String judged = cell(status);
    if (judged.equals(RecountFolder.COUNTED)) {
      return counted(cell(choice));
    }
    if (judged.startsWith(RecountFolder.REJECTED)
        && isName(judged.substring(RecountFolder.REJECTED.length()))) {
      return Optional.of(
          new PaperJudged.Rejected(judged.substring(RecountFolder.REJECTED.length())));
    }
    fault("status is neither counted nor rejected:<cause>: " + shown(judged));
    return Optional.empty();
  }

  private Optional<PaperJudged.Verdict> counted(String choice) {
    Optional<PaperJudged.Verdict> verdict = Choice.of(choice).map(PaperJudged.Counted::new);
    if (verdict.isEmpty()) {
      fault(
          choice.isEmpty()
              ? "a counted paper has a choice"
              : "choice is neither for nor against: " + shown(choice));
    }
    return verdict;
  }

  private void fault(String what) {
    faults.add(file, row.line(), what);
  }

  /** So much of what stands there that it can be found. */
  private static String shown(String value) {
    String line = value.replaceAll("\\R", " ");
    return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + "…";
  }
}
