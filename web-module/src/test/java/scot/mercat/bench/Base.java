package scot.mercat.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import scot.mercat.harness.EmbeddedDatabase;

/** The database under the server, as the benchmark fills and measures it. */
record Base(EmbeddedDatabase database) {
  private static final String OWNER = "mercat_owner";
  private static final String APPLICATION = "mercat_app";

  private static final String INSERT =
      """
      insert into response_response (id, consultation_id, plan_id, version, block_id, lang, text,
        channel, consent, headcount, received_at, moderation)
      select ?, c.id, c.plan_id, c.plan_version,
        (select id from plan_block where plan_id = c.plan_id and kind = 'text'
         order by key offset ? limit 1),
        ?, ?, 'web', 'without-name', 1, ?, 'shown'
      from consultation_consultation c where c.slug = 'harbourhead-year-two'
      """;

  /**
   * Adds published comments in several languages, the same each time, through the application's
   * role.
   */
  void addComments(int count) throws SQLException {
    Words words = new Words(count);
    OffsetDateTime first = OffsetDateTime.of(2026, 11, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    try (Connection connection = database.connect(APPLICATION);
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      connection.setAutoCommit(false);
      for (int i = 0; i < count; i++) {
        String language = words.language();
        insert.setObject(1, new UUID(0x0199_0000_0000_7000L + i, 0x8000_0000_0000_0000L + i));
        insert.setInt(2, words.number(8));
        insert.setString(3, language);
        insert.setString(4, words.comment(language));
        insert.setObject(5, first.plusSeconds(words.number(2_000_000)));
        insert.addBatch();
        if (i % 1_000 == 999) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
      connection.commit();
    }
    run(OWNER, "analyze");
  }

  /** Has the index made anew, as an administrator does from their page. */
  void askForIndex() throws SQLException {
    run(
        APPLICATION,
        "insert into outbox (topic, subject) values ('search.rebuild', 'all')",
        "select pg_notify('mercat_outbox', 'search.rebuild')");
  }

  /** Commits one row of 500 bytes after the other: what the disk and the database allow at most. */
  Task commits() throws SQLException {
    run(
        OWNER,
        "create table if not exists bench_commit"
            + " (id bigint generated always as identity primary key, text text not null)");
    String text = "x".repeat(500);
    return connection -> {
      Connection database = database().connect(OWNER);
      PreparedStatement insert =
          database.prepareStatement("insert into bench_commit (text) values (?)");
      return new Turn(database, insert, text);
    };
  }

  private record Turn(Connection connection, PreparedStatement insert, String text)
      implements Task.Turn {
    @Override
    public void once() throws SQLException {
      insert.setString(1, text);
      insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }

  /** Asks for nothing, again and again: the way to the database and back. */
  Task roundTrips() {
    return connection -> {
      Connection database = database().connect(APPLICATION);
      return new RoundTrip(database, database.prepareStatement("select 1"));
    };
  }

  private record RoundTrip(Connection connection, PreparedStatement select) implements Task.Turn {
    @Override
    public void once() throws SQLException {
      select.executeQuery().close();
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }

  /** Seconds that the database needs to keep so many rows, of about a register's line each. */
  double bareRows(int count) throws SQLException {
    run(OWNER, "create table if not exists bench_row (id integer, text text)");
    long begun = System.nanoTime();
    try (Connection connection = database.connect(OWNER);
        PreparedStatement insert =
            connection.prepareStatement("insert into bench_row (id, text) values (?, ?)")) {
      connection.setAutoCommit(false);
      for (int i = 0; i < count; i++) {
        insert.setInt(1, i);
        insert.setString(2, "A%d,Firm %d,P%d,%d High Street,%d".formatted(i, i, i, i, i));
        insert.addBatch();
      }
      insert.executeBatch();
      connection.commit();
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  /** Puts things as they cannot be put by any page. */
  void change(String... commands) throws SQLException {
    run(APPLICATION, commands);
  }

  /** The first column of each row. */
  List<String> texts(String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = database.connect(APPLICATION);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private void run(String role, String... commands) throws SQLException {
    try (Connection connection = database.connect(role);
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }
}
