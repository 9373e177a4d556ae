package scot.mercat.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** A duty that is done once a day, for a test that cannot wait for the night. */
public record NightlyDuty(RunningMercat mercat, String name) {
  private static final Duration LONGEST = Duration.ofSeconds(100);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** Makes it due, and waits until it has been done. */
  public void run() throws SQLException {
    change("delete from shared_duty", "where name = '" + name + "'");
    Instant end = Instant.now().plus(LONGEST);
    while (number("select count(*) from shared_duty where name = '" + name + "'") == 0) {
      assertThat(Instant.now()).as("The duty is not done").isBefore(end);
      pause(PAUSE);
    }
    // It is noted when it begins; whoever has its lock is at it still.
    pause(PAUSE.multipliedBy(3));
  }

  private static void pause(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How many rows about the proposal stand in a table of personal data. */
  public long personal(String table, String proposal) throws SQLException {
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app")) {
      connection.createStatement().execute("set role mercat_personal");
      return number(
          connection, "select count(*) from " + table + " where proposal_id = '" + proposal + "'");
    }
  }

  /** What the audit log says was deleted about the proposal, and how much of it. */
  public Map<String, Long> counts(String proposal) throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app");
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "select * from audit_entry where action = 'bid.forgotten-on-time'"
                        + " and subject = '"
                        + proposal
                        + "'")) {
      while (rows.next()) {
        String[] facts = rows.getString("facts").split("[=\n]", -1);
        counts.merge(facts[3], Long.parseLong(facts[1]), Long::sum);
      }
    }
    return counts;
  }

  public void change(String command, String where) throws SQLException {
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app")) {
      connection.createStatement().executeUpdate(command + " " + where);
    }
  }

  private long number(String query) throws SQLException {
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app")) {
      return number(connection, query);
    }
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (ResultSet rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
