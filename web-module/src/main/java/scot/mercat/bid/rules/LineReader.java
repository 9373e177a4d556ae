package scot.mercat.bid.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import scot.mercat.place.rules.Fault;
import scot.mercat.place.rules.Postcode;
import scot.mercat.shared.rules.Csv;

/** Reads one line of a register by itself. */
final class LineReader {
  private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");
  private static final Set<String> NO = Set.of("no", "n", "false", "0", "");

  private final ColumnMapping mapping;
  private final List<String> authorities;
  private final int ratepayerShare;

  LineReader(ColumnMapping mapping, List<String> authorities, int ratepayerShare) {
    this.mapping = mapping;
    this.authorities = authorities;
    this.ratepayerShare = ratepayerShare;
  }

  sealed interface Reading {}

  record Good(RegisterLine line) implements Reading {}

  record Bad(Fault fault) implements Reading {}

  Reading read(Csv.Row row) {
    return fault(row)
        .<Reading>map(Bad::new)
        .orElseGet(() ->
            new Good(
                new RegisterLine(
                    row.line(),
                    person(row),
                    property(row),
                    share(row),
                    isYes(row, RegisterColumn.LIABLE),
                    isYes(row, RegisterColumn.VOTES))));
  }

  /** The first thing that is wrong with the line, in the order of the columns. */
  private Optional<Fault> fault(Csv.Row row) {
    return RegisterColumn.all().flatMap(column -> fault(row, column).stream()).findFirst();
  }

  private Optional<Fault> fault(Csv.Row row, RegisterColumn column) {
    String text = text(row, column);
    String wrong =
        text.isEmpty()
            ? column.isNeeded() ? "missing-" + column.code() : ""
            : switch (column) {
              case PERSON, PROPERTY ->
                  text.length() > RegisterLine.LONGEST_REFERENCE ? "too-long" : "";
              case VALUE -> Pounds.read(text) < 0 ? "not-a-value" : "";
              case POSTCODE -> Postcode.read(text).isEmpty() ? "not-a-postcode" : "";
              case EMPLOYEES -> number(text) < 0 ? "not-a-number" : "";
              case SHARE -> number(text) < 0 || number(text) > 100 ? "not-a-share" : "";
              case AUTHORITY -> authority(text).isEmpty() ? "unknown-authority" : "";
              case EMPTY, LIABLE, VOTES -> isYesOrNo(text) ? "" : "not-yes-or-no";
              default -> text.length() > RegisterLine.LONGEST_TEXT ? "too-long" : "";
            };
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(Fault.atLine(row.line(), wrong, shown(column, text)));
  }

  /**
   * What is quoted, never a name or an address: what is shown of a fault may travel further than
   * the file.
   */
  private static String shown(RegisterColumn column, String text) {
    if (text.isEmpty()) {
      return "";
    }
    boolean isPersonal =
        column == RegisterColumn.NAME
            || column == RegisterColumn.CONTACT_ADDRESS
            || text.length() > RegisterLine.LONGEST_REFERENCE;
    return isPersonal ? column.code() : text;
  }

  private RegisterLine.Person person(Csv.Row row) {
    return new RegisterLine.Person(
        text(row, RegisterColumn.PERSON),
        text(row, RegisterColumn.NAME),
        text(row, RegisterColumn.CONTACT_ADDRESS));
  }

  private RegisterLine.Property property(Csv.Row row) {
    String employees = text(row, RegisterColumn.EMPLOYEES);
    return new RegisterLine.Property(
        text(row, RegisterColumn.PROPERTY),
        text(row, RegisterColumn.ADDRESS),
        Postcode.read(text(row, RegisterColumn.POSTCODE)).map(Postcode::written).orElse(""),
        authority(text(row, RegisterColumn.AUTHORITY)).orElse(""),
        text(row, RegisterColumn.CLASS),
        Pounds.read(text(row, RegisterColumn.VALUE)),
        employees.isEmpty() ? OptionalInt.empty() : OptionalInt.of(number(employees)),
        text(row, RegisterColumn.RELIEF).toLowerCase(Locale.ROOT),
        YES.contains(lower(row, RegisterColumn.EMPTY)));
  }

  private int share(Csv.Row row) {
    String text = text(row, RegisterColumn.SHARE);
    return text.isEmpty() ? ratepayerShare : number(text);
  }

  /** A register that says nothing lists who pays and who votes. */
  private boolean isYes(Csv.Row row, RegisterColumn column) {
    return mapping.of(column).isEmpty() || YES.contains(lower(row, column));
  }

  private Optional<String> authority(String text) {
    return text.isEmpty()
        ? authorities.stream().findFirst()
        : authorities.stream().filter(text::equalsIgnoreCase).findFirst();
  }

  private static boolean isYesOrNo(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return YES.contains(lower) || NO.contains(lower);
  }

  private static int number(String text) {
    String digits = text.replaceAll("\\s*%$", "").replaceAll("\\.0*$", "");
    return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
  }

  private String lower(Csv.Row row, RegisterColumn column) {
    return text(row, column).toLowerCase(Locale.ROOT);
  }

  private String text(Csv.Row row, RegisterColumn column) {
    return mapping
        .of(column)
        .filter(at -> at < row.cells().size())
        .map(row.cells()::get)
        .orElse("");
  }
}
