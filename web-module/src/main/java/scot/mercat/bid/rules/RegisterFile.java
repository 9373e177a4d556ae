package scot.mercat.bid.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import scot.mercat.place.rules.Fault;
import scot.mercat.shared.rules.Csv;

/**
 * A register as a billing authority sends it. Every bad line is found, not only the first; the good
 * lines can be used without them.
 */
public record RegisterFile(List<RegisterLine> lines, List<Fault> faults) {
  /** More than the biggest district has ten times over. */
  private static final int MOST_ROWS = 50_000;

  public RegisterFile {
    lines = List.copyOf(lines);
    faults = List.copyOf(faults);
  }

  /**
   * @param rows the headings first
   * @param authorities the codes of the district's councils; a register that names none is of the
   *     first
   * @param ratepayerShare what a line without a share votes with, in per cent
   */
  public static RegisterFile read(
      List<Csv.Row> rows, ColumnMapping mapping, List<String> authorities, int ratepayerShare) {
    return read(rows, mapping, authorities, ratepayerShare, lines -> {});
  }

  /** The same, telling after each line how many have been read. */
  public static RegisterFile read(
      List<Csv.Row> rows,
      ColumnMapping mapping,
      List<String> authorities,
      int ratepayerShare,
      IntConsumer told) {
    if (rows.size() < 2 || rows.size() > MOST_ROWS) {
      String reason = rows.size() < 2 ? "no-rows" : "too-many-rows";
      return new RegisterFile(List.of(), List.of(Fault.atLine(1, reason)));
    }
    LineReader reader = new LineReader(mapping, authorities, ratepayerShare);
    Agreement agreement = new Agreement();
    List<Fault> faults = new ArrayList<>();
    List<RegisterLine> lines = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      switch (reader.read(rows.get(i))) {
        case LineReader.Bad(Fault fault) -> faults.add(fault);
        case LineReader.Good(RegisterLine line) ->
            agreement
                .fault(line)
                .ifPresentOrElse(
                    faults::add,
                    () -> {
                      agreement.take(line);
                      lines.add(line);
                    });
      }
      told.accept(i);
    }
    return new RegisterFile(lines, faults);
  }

  /** What was found, without the lines. */
  public CheckedRegister checked() {
    return CheckedRegister.of(this);
  }

  /** How many there are of each: persons, properties and vote rights. */
  public Counts counts() {
    Map<String, Long> values = new HashMap<>();
    lines.forEach(line -> values.put(line.property().reference(), line.property().pounds()));
    return new Counts(
        Set.copyOf(lines.stream().map(line -> line.person().reference()).toList()).size(),
        values.size(),
        Math.toIntExact(lines.stream().filter(RegisterLine::isVoting).count()),
        values.values().stream().mapToLong(Long::longValue).sum());
  }

  /**
   * @param pounds the value of all properties, each once
   */
  public record Counts(int persons, int properties, int votes, long pounds) {}
}
