package scot.mercat.shared;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads the outbox, for those who keep a place of their own, such as a search index. */
@Singleton
@Transactional
public class OutboxReader {
  private static final int BATCH = 500;

  private final EntityManager entityManager;

  @Inject
  public OutboxReader(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The next news after the place, at most so many; those still to be ordered come later. */
  public List<News> after(OutboxPosition place, int limit) {
    return withRows(rows -> rows.after(place, limit));
  }

  /**
   * The place after everything that can be read now. Who takes it first and then reads the tables
   * has missed nothing.
   */
  public OutboxPosition end() {
    return withRows(OutboxRows::end);
  }

  /** True where news after the place may be gone, so that only reading the tables anew helps. */
  public boolean hasForgotten(OutboxPosition place) {
    return withRows(
        rows -> rows.forgotten().compareTo(place) > 0 || rows.end().compareTo(place) < 0);
  }

  /** Lets the listener hear the next news, if no other node is at it. True where there are more. */
  boolean letOneHear(OutboxListener listener) {
    return withRows(rows -> {
      Optional<OutboxPosition> place = rows.lockPlace(listener.name());
      List<News> news = place.isEmpty() ? List.of() : rows.after(place.get(), BATCH);
      if (!news.isEmpty()) {
        OutboxFollower.tell(listener, news);
        rows.keepPlace(listener.name(), news.getLast().position());
      }
      return news.size() == BATCH;
    });
  }

  void forget(int days) {
    withRows(rows -> {
      rows.forget(days);
      return days;
    });
  }

  private <T> T withRows(Reading<T> reading) {
    try {
      return reading.of(new OutboxRows(entityManager.unwrap(Connection.class)));
    } catch (SQLException e) {
      throw new IllegalStateException("The outbox could not be read", e);
    }
  }

  private interface Reading<T> {
    T of(OutboxRows rows) throws SQLException;
  }
}
