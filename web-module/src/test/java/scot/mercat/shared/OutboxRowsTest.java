package scot.mercat.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.mercat.shared.postgres.TestDatabase;

class OutboxRowsTest {
  private Connection reading;
  private OutboxRows rows;

  @BeforeEach
  void open() throws SQLException {
    reading = TestDatabase.application();
    rows = new OutboxRows(reading);
    execute(reading, "delete from outbox");
    execute(reading, "delete from outbox_place");
    execute(reading, "delete from outbox_forgotten");
  }

  @AfterEach
  void close() throws SQLException {
    reading.close();
  }

  @Test
  void aTransactionThatBeganFirstAndCommitsLastIsNotSkipped() throws SQLException {
    try (Connection slow = TestDatabase.application();
        Connection quick = TestDatabase.application()) {
      slow.setAutoCommit(false);
      tell(slow, "first");
      tell(quick, "second");

      assertThat(subjectsAfter(OutboxPosition.START)).isEmpty();
      assertThat(rows.isWaiting()).isTrue();

      slow.commit();
      assertThat(subjectsAfter(OutboxPosition.START)).containsExactly("first", "second");
      assertThat(rows.isWaiting()).isFalse();
    }
  }

  @Test
  void newsComeInOrderAndOnlyOnce() throws SQLException {
    for (int i = 0; i < 7; i++) {
      tell(reading, "n" + i);
    }
    List<News> some = rows.after(OutboxPosition.START, 4);
    List<News> rest = rows.after(some.getLast().position(), 100);
    assertThat(some).extracting(News::subject).containsExactly("n0", "n1", "n2", "n3");
    assertThat(rest).extracting(News::subject).containsExactly("n4", "n5", "n6");
  }

  @Test
  void theEndIsAfterAllThatCanBeReadAndBeforeWhatIsStillRunning() throws SQLException {
    tell(reading, "old");
    try (Connection running = TestDatabase.application()) {
      running.setAutoCommit(false);
      tell(running, "running");
      OutboxPosition end = rows.end();
      running.commit();
      assertThat(subjectsAfter(end)).containsExactly("running");
    }
  }

  @Test
  void onlyOneNodeHoldsThePlaceOfAListener() throws SQLException {
    reading.setAutoCommit(false);
    assertThat(rows.lockPlace("listener")).contains(OutboxPosition.START);
    rows.keepPlace("listener", new OutboxPosition(5, 6));
    reading.commit();
    assertThat(rows.lockPlace("listener")).contains(new OutboxPosition(5, 6));
    try (Connection other = TestDatabase.application()) {
      other.setAutoCommit(false);
      Optional<OutboxPosition> place = new OutboxRows(other).lockPlace("listener");
      assertThat(place).isEmpty();
      other.rollback();
    }
    reading.rollback();
    reading.setAutoCommit(true);
  }

  @Test
  void oldNewsAreDeletedAndTheLastOfThemNoted() throws SQLException {
    tell(reading, "old");
    execute(reading, "update outbox set at = now() - interval '31 days'");
    OutboxPosition old = rows.after(OutboxPosition.START, 1).getFirst().position();
    tell(reading, "new");
    rows.forget(30);
    assertThat(subjectsAfter(OutboxPosition.START)).containsExactly("new");
    assertThat(rows.forgotten()).isEqualTo(old);
  }

  @Test
  void newsFromAnotherServersBackupAreToldAnew() throws SQLException {
    tell(reading, "restored");
    execute(reading, "update outbox set transaction = '9000000000'");
    execute(reading, "insert into outbox_place values ('listener', '9000000000', 3)");
    rows.settle();
    assertThat(subjectsAfter(OutboxPosition.START)).containsExactly("restored");
    reading.setAutoCommit(false);
    assertThat(rows.lockPlace("listener")).contains(OutboxPosition.START);
    reading.rollback();
    reading.setAutoCommit(true);
  }

  private List<String> subjectsAfter(OutboxPosition place) throws SQLException {
    return rows.after(place, 100).stream().map(News::subject).toList();
  }

  private static void tell(Connection connection, String subject) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("insert into outbox (topic, subject) values ('test', ?)")) {
      statement.setString(1, subject);
      statement.executeUpdate();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
