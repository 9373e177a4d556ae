package scot.mercat.harness;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A fingerprint of every table, so that a test can say that nothing was changed. */
public record DatabaseContent(Map<String, String> byTable) {
  /** What the program itself writes at any time: sessions seen, attempts, seals, positions. */
  private static final Pattern OWN_ACCOUNT =
      Pattern.compile(
          "identity_(session|attempt)|audit_(entry|seal|head)|outbox.*|shared_duty"
              + "|flyway_schema_history");

  public static DatabaseContent of(Connection connection) {
    Map<String, String> byTable = new TreeMap<>();
    try (Statement statement = connection.createStatement()) {
      for (String table : tables(statement)) {
        byTable.put(table, fingerprint(statement, table));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new DatabaseContent(byTable);
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    tables.removeIf(table -> OWN_ACCOUNT.matcher(table).matches());
    return tables;
  }

  private static String fingerprint(Statement statement, String table) throws SQLException {
    String query =
        "select count(*) || ' rows ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from "
            + table
            + " t";
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** The names of the tables that are not as they were. */
  public List<String> changedSince(DatabaseContent before) {
    return byTable.entrySet().stream()
        .filter(table -> !table.getValue().equals(before.byTable.get(table.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }
}
