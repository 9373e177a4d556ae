package scot.mercat.place.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scot.mercat.shared.rules.Csv;

/**
 * The postcodes of each locality as an officer gives them: a table with the columns {@code
 * postcode} and {@code locality}. Every bad line is found, not only the first.
 *
 * @param localities the locality's code for each postcode in its normal form
 */
public record PostcodeFile(Map<String, String> localities, List<Fault> faults) {
  /** All of Scotland has about 160,000 in use. */
  private static final int MOST_ROWS = 300_000;

  public PostcodeFile {
    localities = new LinkedHashMap<>(localities);
    faults = List.copyOf(faults);
  }

  /**
   * @param known the codes of our localities
   */
  public static PostcodeFile read(String text, Set<String> known) {
    List<Csv.Row> rows = Csv.read(text);
    if (rows.isEmpty() || !rows.getFirst().cells().equals(List.of("postcode", "locality"))) {
      return refused(Fault.atLine(1, "postcode-header"));
    }
    if (rows.size() == 1 || rows.size() > MOST_ROWS) {
      return refused(Fault.atLine(1, rows.size() == 1 ? "no-rows" : "too-many-rows"));
    }
    Reader reader = new Reader(known);
    rows.stream().skip(1).forEach(reader::take);
    return new PostcodeFile(reader.localities, reader.faults);
  }

  /** How many postcodes each locality has. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    localities.values().forEach(locality -> counts.merge(locality, 1, Integer::sum));
    return counts;
  }

  private static PostcodeFile refused(Fault fault) {
    return new PostcodeFile(Map.of(), List.of(fault));
  }

  private static final class Reader {
    private final Set<String> known;
    private final Map<String, String> localities = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    Reader(Set<String> known) {
      this.known = known;
    }

    void take(Csv.Row row) {
      if (row.cells().size() != 2) {
        fault(row, "two-cells", String.valueOf(row.cells().size()));
        return;
      }
      String locality = row.cells().get(1);
      Optional<Postcode> postcode = Postcode.read(row.cells().getFirst());
      if (postcode.isEmpty()) {
        fault(row, "not-a-postcode", row.cells().getFirst());
      } else if (!known.contains(locality)) {
        fault(row, "unknown-locality", locality);
      } else {
        keep(row, postcode.get(), locality);
      }
    }

    private void keep(Csv.Row row, Postcode postcode, String locality) {
      Integer before = lines.putIfAbsent(postcode.normal(), row.line());
      if (before != null) {
        fault(row, "postcode-twice", postcode.written(), String.valueOf(before));
      } else {
        localities.put(postcode.normal(), locality);
      }
    }

    private void fault(Csv.Row row, String reason, String... facts) {
      faults.add(Fault.atLine(row.line(), reason, facts));
    }
  }
}
