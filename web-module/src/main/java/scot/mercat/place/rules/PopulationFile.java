package scot.mercat.place.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Figures of small areas as an officer gives them: a table with the columns {@code locality},
 * {@code zone_name} and any number of measures, each a whole number. Every bad line is found.
 */
public record PopulationFile(List<Zone> zones, List<Fault> faults) {
  private static final Pattern MEASURE = Pattern.compile("[a-z][a-z0-9_]{0,59}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  public PopulationFile {
    zones = List.copyOf(zones);
    faults = List.copyOf(faults);
  }

  /**
   * @param known the codes of our localities
   */
  public static PopulationFile read(String text, Set<String> known) {
    List<Csv.Row> rows = Csv.read(text);
    if (rows.isEmpty() || !isHeader(rows.getFirst().cells())) {
      return new PopulationFile(List.of(), List.of(Fault.atLine(1, "population-header")));
    }
    if (rows.size() == 1) {
      return new PopulationFile(List.of(), List.of(Fault.atLine(1, "no-rows")));
    }
    Reader reader = new Reader(known, rows.getFirst().cells());
    rows.stream().skip(1).forEach(reader::take);
    return new PopulationFile(reader.zones, reader.faults);
  }

  private static boolean isHeader(List<String> cells) {
    List<String> measures = cells.stream().skip(2).toList();
    return cells.size() > 2
        && cells.subList(0, 2).equals(List.of("locality", "zone_name"))
        && measures.stream().allMatch(name -> MEASURE.matcher(name).matches())
        && Set.copyOf(measures).size() == measures.size();
  }

  private static final class Reader {
    private final Set<String> known;
    private final List<String> columns;
    private final List<Zone> zones = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<List<String>> names = new HashSet<>();

    Reader(Set<String> known, List<String> columns) {
      this.known = known;
      this.columns = columns;
    }

    void take(Csv.Row row) {
      List<String> cells = row.cells();
      if (cells.size() != columns.size()) {
        fault(row, "cells", String.valueOf(columns.size()), String.valueOf(cells.size()));
      } else if (!known.contains(cells.getFirst())) {
        fault(row, "unknown-locality", cells.getFirst());
      } else if (cells.get(1).isEmpty() || cells.get(1).length() > 120) {
        fault(row, "zone-name");
      } else if (!names.add(cells.subList(0, 2))) {
        fault(row, "zone-twice", cells.get(1));
      } else {
        keep(row);
      }
    }

    private void keep(Csv.Row row) {
      Map<String, Integer> figures = new LinkedHashMap<>();
      for (int i = 2; i < columns.size(); i++) {
        String value = row.cells().get(i);
        if (NUMBER.matcher(value).matches()) {
          figures.put(columns.get(i), Integer.parseInt(value));
        } else {
          fault(row, "not-a-number", value, columns.get(i));
        }
      }
      zones.add(new Zone(row.cells().getFirst(), row.cells().get(1), figures));
    }

    private void fault(Csv.Row row, String reason, String... facts) {
      faults.add(Fault.atLine(row.line(), reason, facts));
    }
  }
}
