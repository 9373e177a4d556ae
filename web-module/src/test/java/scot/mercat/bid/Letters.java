package scot.mercat.bid;

import java.util.List;
import java.util.Map;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.shared.rules.Csv;

/**
 * The letters to a register's persons, as the file for the mailing house has them.
 *
 * @param rows without the names of the columns
 */
public record Letters(List<List<String>> rows) {
  private static final int CODE = 3;

  /** Makes new codes. */
  public static Letters make(DistrictWalk walk) {
    VisitedPage page = walk.officer().get(walk.path() + "/codes");
    String csv = walk.officer().submit(page, Map.of("sure", "yes")).body();
    List<List<String>> rows = Csv.read(csv).stream().map(Csv.Row::cells).toList();
    return new Letters(rows.subList(1, rows.size()));
  }

  /** The code of the person with the number. */
  String code(String reference) {
    return rows.stream()
        .filter(row -> row.getFirst().equals(reference))
        .map(row -> row.get(CODE))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No letter to " + reference));
  }

  /** The page to which the person's code leads. */
  public VisitedPage open(Visitor visitor, String reference) {
    return open(visitor, "en", code(reference));
  }

  static VisitedPage open(Visitor visitor, String language, String code) {
    return visitor.submit(visitor.get("/" + language + "/member"), Map.of("code", code));
  }

  public static Visitor stranger() {
    return SharedMercat.visitor();
  }
}
