package scot.mercat.place.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import scot.mercat.shared.rules.Csv;

/**
 * Figures of small areas as an officer gives them: a table with the column {@code locality}, a
 * column {@code zone_name} or {@code dz2011} (the code of a data zone, as the census writes it) and
 * any number of measures, each a whole number. Every bad line is found.
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
    Columns columns = new Columns(cells);
    return columns.locality() >= 0
        && columns.zone() >= 0
        && !columns.measures().isEmpty()
        && columns.measures().stream().allMatch(i -> MEASURE.matcher(cells.get(i)).matches())
        && Set.copyOf(cells).size() == cells.size();
  }

  /** Where in each line what stands, by the names in the first. */
  private record Columns(List<String> names) {
    private static final List<String> ZONES = List.of("zone_name", "dz2011");

    int locality() {
      return names.indexOf("locality");
    }

    /** The name where there is one, or else the code. */
    int zone() {
      return ZONES.stream().map(names::indexOf).filter(i -> i >= 0).findFirst().orElse(-1);
    }

    List<Integer> measures() {
      return IntStream.range(0, names.size())
          .filter(i -> i != locality() && !ZONES.contains(names.get(i)))
          .boxed()
          .toList();
    }
  }

  private static final class Reader {
    private final Set<String> known;
    private final Columns columns;
    private final List<Zone> zones = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<List<String>> names = new HashSet<>();

    Reader(Set<String> known, List<String> columns) {
      this.known = known;
      this.columns = new Columns(columns);
    }

    void take(Csv.Row row) {
      List<String> cells = row.cells();
      int wanted = columns.names().size();
      if (cells.size() != wanted) {
        fault(row, "cells", String.valueOf(wanted), String.valueOf(cells.size()));
        return;
      }
      String locality = cells.get(columns.locality());
      String zone = cells.get(columns.zone());
      if (!known.contains(locality)) {
        fault(row, "unknown-locality", locality);
      } else if (zone.isEmpty() || zone.length() > 120) {
        fault(row, "zone-name");
      } else if (!names.add(List.of(locality, zone))) {
        fault(row, "zone-twice", zone);
      } else {
        keep(row, locality, zone);
      }
    }

    private void keep(Csv.Row row, String locality, String zone) {
      Map<String, Integer> figures = new LinkedHashMap<>();
      for (int i : columns.measures()) {
        String name = columns.names().get(i);
        String value = row.cells().get(i);
        if (NUMBER.matcher(value).matches()) {
          figures.put(name, Integer.parseInt(value));
        } else {
          fault(row, "not-a-number", value, name);
        }
      }
      zones.add(new Zone(locality, zone, figures));
    }

    private void fault(Csv.Row row, String reason, String... facts) {
      faults.add(Fault.atLine(row.line(), reason, facts));
    }
  }
}
