package scot.mercat.shared.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the database says of its tables. */
final class Schema {
  /** The migrations that were applied; equal where the tables are. */
  private static final String VERSION =
      """
      select max(version) || ' ' || md5(string_agg(version || ':' || checksum, ',' order by version))
      from flyway_schema_history where success and version is not null
      """;

  private static final String TABLES =
      """
      select quote_ident(c.relname),
        (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
      order by c.relname
      """;

  /** Only those that are checked at once: the others wait for the end of the transaction. */
  private static final String REFERENCES =
      """
      select quote_ident(f.relname), quote_ident(t.relname) from pg_constraint r
      join pg_class f on f.oid = r.conrelid join pg_class t on t.oid = r.confrelid
      where r.contype = 'f' and r.conrelid <> r.confrelid and not r.condeferrable
      """;

  private static final String SEQUENCES =
      """
      select quote_ident(sequencename), last_value from pg_sequences
      where schemaname = 'public' and last_value is not null order by sequencename
      """;

  private final Connection connection;

  Schema(Connection connection) {
    this.connection = connection;
  }

  boolean isMigrated() throws SQLException {
    return !pairs("select relname, '' from pg_class where relname = 'flyway_schema_history'")
        .isEmpty();
  }

  String version() throws SQLException {
    return pairs("select v, '' from (" + VERSION + ") as versions (v)").getFirst().left();
  }

  /** Columns by table, each table after those that it refers to. */
  Map<String, String> tables() throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    pairs(TABLES).forEach(table -> columns.put(table.left(), table.right()));
    List<Pair> references = pairs(REFERENCES);
    Set<String> placed = new LinkedHashSet<>();
    columns.keySet().forEach(table -> place(table, references, placed, new LinkedHashSet<>()));
    Map<String, String> ordered = new LinkedHashMap<>();
    placed.forEach(table -> ordered.put(table, columns.getOrDefault(table, "")));
    return ordered;
  }

  private static void place(
      String table, List<Pair> references, Set<String> placed, Set<String> above) {
    if (placed.contains(table)) {
      return;
    }
    if (!above.add(table)) {
      throw new IllegalStateException(above + " refer to each other; make one deferrable");
    }
    references.stream()
        .filter(reference -> reference.left().equals(table))
        .forEach(reference -> place(reference.right(), references, placed, above));
    above.remove(table);
    placed.add(table);
  }

  List<Manifest.Sequence> sequences() throws SQLException {
    return pairs(SEQUENCES).stream()
        .map(row -> new Manifest.Sequence(row.left(), Long.parseLong(row.right())))
        .toList();
  }

  boolean isEmpty(String table) throws SQLException {
    return pairs("select 'row', '' from " + table + " limit 1").isEmpty();
  }

  private record Pair(String left, String right) {}

  private List<Pair> pairs(String query) throws SQLException {
    List<Pair> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(new Pair(rows.getString(1), rows.getString(2)));
      }
    }
    return found;
  }
}
