package scot.mercat.ballot.rules;

import java.util.List;
import scot.mercat.shared.rules.Csv;

/** Reads a frozen register, which this program wrote, as the rights that a count knows. */
public final class RegisterTable {
  private RegisterTable() {}

  /**
   * @param text with the columns of {@link RecountFolder#REGISTER}
   */
  public static List<RightEntitled> rights(String text) {
    return Csv.read(text).stream()
        .skip(1)
        .map(Csv.Row::cells)
        .map(cells ->
            new RightEntitled(
                cells.get(0), cells.get(1), cells.get(2), Long.parseLong(cells.get(3))))
        .toList();
  }
}
