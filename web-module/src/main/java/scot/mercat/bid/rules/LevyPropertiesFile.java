package scot.mercat.bid.rules;

import java.util.ArrayList;
import java.util.List;
import scot.mercat.shared.rules.Csv;

/**
 * A table of properties, read. The package's page describes its columns.
 *
 * @param faults every one, by line
 */
public record LevyPropertiesFile(List<LevyProperty> properties, List<LevyFault> faults) {
  public LevyPropertiesFile {
    properties = List.copyOf(properties);
    faults = List.copyOf(faults);
  }

  /**
   * @param needs what the rules ask for
   */
  public static LevyPropertiesFile read(String text, LevyNeeds needs) {
    List<Csv.Row> rows = Csv.read(text);
    if (rows.size() < 2) {
      return new LevyPropertiesFile(List.of(), List.of(LevyFault.of(0, LevyReason.NO_TABLE)));
    }
    LevyColumns columns = LevyColumns.of(rows.getFirst());
    List<LevyFault> faults = columns.faults(rows.getFirst().line());
    if (!faults.isEmpty()) {
      return new LevyPropertiesFile(List.of(), faults);
    }
    return readRows(rows.subList(1, rows.size()), columns, needs);
  }

  private static LevyPropertiesFile readRows(
      List<Csv.Row> rows, LevyColumns columns, LevyNeeds needs) {
    List<LevyFault> faults = new ArrayList<>();
    List<LevyProperty> properties = new ArrayList<>();
    LevyRepeats repeats = new LevyRepeats();
    for (Csv.Row row : rows) {
      if (row.cells().size() == columns.names().size()) {
        LevyRow reader = new LevyRow(columns, row, needs);
        LevyProperty property = reader.property();
        properties.add(property);
        faults.addAll(reader.faults());
        repeats.take(row.line(), property).ifPresent(faults::add);
      } else {
        faults.add(cells(row, columns));
      }
    }
    return new LevyPropertiesFile(properties, faults);
  }

  private static LevyFault cells(Csv.Row row, LevyColumns columns) {
    String wanted = String.valueOf(columns.names().size());
    return LevyFault.of(row.line(), LevyReason.CELLS, wanted, String.valueOf(row.cells().size()));
  }
}
