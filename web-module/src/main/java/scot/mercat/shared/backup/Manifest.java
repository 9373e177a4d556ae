package scot.mercat.shared.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a backup holds. It is the last entry of the file, so a file that has it is whole.
 *
 * @param schema which migrations the tables come from; a restore needs the very same
 * @param tables in an order in which each refers only to those before it
 */
record Manifest(String schema, List<Table> tables, List<Sequence> sequences) {
  static final String ENTRY = "manifest.txt";
  private static final String FIRST_LINE = "mercat backup 1";

  Manifest {
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
  }

  /**
   * @param name as it stands in SQL, quoted where it must be
   * @param columns those that are stored and not computed, likewise
   */
  record Table(String name, String columns, long rows) {
    String entry() {
      return "tables/" + name.replace("\"", "") + ".copy";
    }
  }

  /** A sequence and the last number that it gave. */
  record Sequence(String name, long last) {}

  String text() {
    Stream<String> head = Stream.of(FIRST_LINE, "schema\t" + schema);
    Stream<String> rows =
        tables.stream().map(t -> "table\t" + t.name() + "\t" + t.columns() + "\t" + t.rows());
    Stream<String> numbers = sequences.stream().map(s -> "sequence\t" + s.name() + "\t" + s.last());
    return Stream.of(head, rows, numbers)
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /**
   * @throws IllegalArgumentException when the text is no manifest of this kind
   */
  static Manifest of(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(FIRST_LINE)) {
      throw new IllegalArgumentException("no manifest");
    }
    String schema = "";
    List<Table> tables = new ArrayList<>();
    List<Sequence> sequences = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.split("\t", -1);
      switch (parts[0]) {
        case "schema" -> schema = parts[1];
        case "table" -> tables.add(new Table(parts[1], parts[2], Long.parseLong(parts[3])));
        case "sequence" -> sequences.add(new Sequence(parts[1], Long.parseLong(parts[2])));
        default -> throw new IllegalArgumentException("unknown line " + parts[0]);
      }
    }
    return new Manifest(schema, tables, sequences);
  }
}
