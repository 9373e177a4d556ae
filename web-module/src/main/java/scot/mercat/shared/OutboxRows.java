package scot.mercat.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The outbox table. News are read only up to the oldest transaction that is still running: a
 * transaction that began earlier but commits later is then never skipped.
 */
final class OutboxRows {
  private static final String AFTER =
      """
      select transaction::text::bigint, position, topic, subject, at from outbox
      where (transaction, position) > (?::text::xid8, ?)
        and transaction < pg_snapshot_xmin(pg_current_snapshot())
      order by transaction, position limit ?
      """;
  private static final String END =
      "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint, 0::bigint";
  private static final String WAITING =
      """
      select transaction::text::bigint, position from outbox
      where transaction >= pg_snapshot_xmin(pg_current_snapshot()) limit 1
      """;
  private static final String LOCK =
      """
      select transaction::text::bigint, position from outbox_place
      where listener = ? for update skip locked
      """;
  private static final String FORGOTTEN =
      "select transaction::text::bigint, position from outbox_forgotten";

  private final Connection connection;

  OutboxRows(Connection connection) {
    this.connection = connection;
  }

  List<News> after(OutboxPosition place, int limit) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(AFTER)) {
      statement.setString(1, Long.toString(place.transaction()));
      statement.setLong(2, place.number());
      statement.setInt(3, limit);
      List<News> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(news(rows));
        }
      }
      return found;
    }
  }

  /** The place after everything that can be read now. */
  OutboxPosition end() throws SQLException {
    return one(END).orElseThrow();
  }

  /** True where news are committed but an older transaction still runs. */
  boolean isWaiting() throws SQLException {
    return one(WAITING).isPresent();
  }

  /** The last that was deleted; the start where nothing was. */
  OutboxPosition forgotten() throws SQLException {
    return one(FORGOTTEN).orElse(OutboxPosition.START);
  }

  /** The place of a listener, held until the transaction ends; nothing while another has it. */
  Optional<OutboxPosition> lockPlace(String listener) throws SQLException {
    change(
        "insert into outbox_place (listener, transaction, position) values (?, '0', 0)"
            + " on conflict do nothing",
        listener);
    return one(LOCK, listener);
  }

  void keepPlace(String listener, OutboxPosition place) throws SQLException {
    change(
        "update outbox_place set transaction = ?::text::xid8, position = ?::text::bigint"
            + " where listener = ?",
        Long.toString(place.transaction()),
        Long.toString(place.number()),
        listener);
  }

  /** Deletes what was told more than so many days ago, and notes how far. */
  void forget(int days) throws SQLException {
    change(
        """
        with gone as (
          delete from outbox where at < now() - make_interval(days => ?::text::int)
          returning transaction, position)
        insert into outbox_forgotten (one, transaction, position)
        select true, transaction, position from gone
        order by transaction desc, position desc limit 1
        on conflict (one) do update
        set transaction = excluded.transaction, position = excluded.position
        """,
        Integer.toString(days));
  }

  /**
   * Puts right what came from another server with a backup, whose transactions had higher numbers:
   * such news are told anew and such places forgotten.
   */
  void settle() throws SQLException {
    for (String table : List.of("outbox_place", "outbox_forgotten")) {
      change(
          "delete from " + table + " where transaction >= pg_snapshot_xmax(pg_current_snapshot())");
    }
    change(
        "update outbox set transaction = pg_current_xact_id()"
            + " where transaction >= pg_snapshot_xmax(pg_current_snapshot())");
  }

  private Optional<OutboxPosition> one(String query, String... arguments) throws SQLException {
    try (PreparedStatement statement = prepare(query, arguments);
        ResultSet rows = statement.executeQuery()) {
      return rows.next()
          ? Optional.of(new OutboxPosition(rows.getLong(1), rows.getLong(2)))
          : Optional.empty();
    }
  }

  private int change(String command, String... arguments) throws SQLException {
    try (PreparedStatement statement = prepare(command, arguments)) {
      return statement.executeUpdate();
    }
  }

  private PreparedStatement prepare(String text, String... arguments) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    for (int i = 0; i < arguments.length; i++) {
      statement.setString(i + 1, arguments[i]);
    }
    return statement;
  }

  private static News news(ResultSet row) throws SQLException {
    return new News(
        new OutboxPosition(row.getLong(1), row.getLong(2)),
        row.getString(3),
        row.getString(4),
        row.getObject(5, OffsetDateTime.class).toInstant());
  }
}
