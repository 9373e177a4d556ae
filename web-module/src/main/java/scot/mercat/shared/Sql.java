package scot.mercat.shared;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * SQL of our own on the connection of a transaction, for what is a question to the database rather
 * than a row. Values only by parameters; instants are taken and given as such.
 */
public final class Sql {
  private static final String TAKE_ROLE =
      """
      select set_config('role', rolname, true) from pg_roles
      where rolname = ? and pg_has_role(session_user, oid, 'member')
      """;

  private final Connection connection;

  private Sql(Connection connection) {
    this.connection = connection;
  }

  public static Sql on(Connection connection) {
    return new Sql(connection);
  }

  /** On the connection of the current transaction; there must be one. */
  public static Sql in(EntityManager entityManager) {
    return new Sql(entityManager.unwrap(Connection.class));
  }

  /** Makes a fact of the row that the result stands at. */
  public interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  public <T> List<T> list(String query, Reading<T> reading, Object... values) {
    try (PreparedStatement statement = prepare(query, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reading.of(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new SqlFault(e);
    }
  }

  /** The first row, if there is one. */
  public <T> Optional<T> one(String query, Reading<T> reading, Object... values) {
    return list(query, reading, values).stream().findFirst();
  }

  /** The number in the only row. */
  public long number(String query, Object... values) {
    return one(query, row -> row.getLong(1), values).orElseThrow();
  }

  /** The number of rows changed. */
  public int change(String command, @Nullable Object... values) {
    try (PreparedStatement statement = prepare(command, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new SqlFault(e);
    }
  }

  /** Does the same with the values of each row, all in one message to the database. */
  public void changeEach(String command, Collection<@Nullable Object[]> rows) {
    try (PreparedStatement statement = connection.prepareStatement(command)) {
      for (@Nullable Object[] values : rows) {
        set(statement, values);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new SqlFault(e);
    }
  }

  /**
   * Does the work as the one role that may touch personal data, and nothing else; the work must not
   * use other tables. Where the server has no such role, one login serves for everything.
   */
  public <T> T asPersonal(Supplier<T> work) {
    take("mercat_personal");
    T result = work.get();
    take("mercat_app");
    return result;
  }

  /**
   * Deletes rows of a table of personal data about one thing; answers how many.
   *
   * @param table has a column {@code proposal_id}
   * @param key its primary key
   * @param most how many at once
   */
  public int deletePersonal(String table, String key, UUID proposal, int most) {
    String some = "select %2$s from %1$s where proposal_id = ? limit ?";
    String command = ("delete from %1$s where %2$s in (" + some + ")").formatted(table, key);
    return asPersonal(() -> change(command, proposal, most));
  }

  /** A moment of the row, or null. */
  public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private void take(String role) {
    list(TAKE_ROLE, row -> role, role);
  }

  private PreparedStatement prepare(String text, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    set(statement, values);
    return statement;
  }

  private static void set(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      @Nullable Object value = values[i];
      statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
    }
  }

  /**
   * A statement that failed. Only PostgreSQL's code of the fault is told, since its words may quote
   * what people entered.
   */
  public static final class SqlFault extends IllegalStateException {
    private final String state;

    SqlFault(SQLException cause) {
      super("The database refused a statement with the code " + cause.getSQLState());
      this.state = String.valueOf(cause.getSQLState());
    }

    /** Such as {@code 23505} for a duplicate key. */
    public String state() {
      return state;
    }
  }
}
