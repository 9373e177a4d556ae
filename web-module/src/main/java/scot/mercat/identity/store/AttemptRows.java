package scot.mercat.identity.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.function.BiPredicate;

/** Counts of attempts. */
public final class AttemptRows {
  private final EntityManager entityManager;

  AttemptRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** What is known of earlier attempts. */
  public record Attempts(int failures, Instant lastAt) {}

  /**
   * Reads the count under a lock and, where the test allows it, counts one more: attempts made at
   * the same moment are counted one after the other, each before it is made.
   *
   * @param memory failures before this time no longer count
   */
  public Attempts count(
      String hash, Instant now, Instant memory, BiPredicate<Integer, Instant> allowed) {
    entityManager
        .createNativeQuery(
            "insert into identity_attempt (hash, failures, last_at) values (?1, 0, now())"
                + " on conflict do nothing")
        .setParameter(1, hash)
        .executeUpdate();
    AttemptRow row = entityManager.find(AttemptRow.class, hash, LockModeType.PESSIMISTIC_WRITE);
    row.forgetBefore(memory);
    Attempts before = row.attempts();
    if (allowed.test(before.failures(), before.lastAt())) {
      row.count(now);
    }
    return before;
  }

  public void forgive(String hash) {
    entityManager
        .createQuery("update AttemptRow a set a.failures = a.failures - 1 where a.hash = :hash")
        .setParameter("hash", hash)
        .executeUpdate();
  }

  public void forget(String hash) {
    entityManager
        .createQuery("delete from AttemptRow a where a.hash = :hash")
        .setParameter("hash", hash)
        .executeUpdate();
  }

  public void forgetBefore(Instant limit) {
    entityManager
        .createQuery("delete from AttemptRow a where a.lastAt < :limit")
        .setParameter("limit", limit)
        .executeUpdate();
  }
}
