package scot.mercat.identity.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Codes that work once, by their hashes. */
public final class CodeRows {
  private final EntityManager entityManager;

  CodeRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(String hash, String purpose, @Nullable UUID account, Instant expiresAt) {
    entityManager.persist(new CodeRow(hash, purpose, account, expiresAt));
  }

  /** Whether one of the hashes is of a code for the purpose that can still be used. */
  public boolean isOpen(List<String> hashes, String purpose, Instant now) {
    return findOpen(hashes, purpose, now).isPresent();
  }

  /** Whose code it is, where it can still be used and is somebody's. */
  public Optional<UUID> owner(List<String> hashes, String purpose, Instant now) {
    return findOpen(hashes, purpose, now).map(row -> row.account);
  }

  /** Uses the code up; false where it was used before, perhaps this very moment. */
  public boolean use(List<String> hashes, String purpose, Instant now) {
    return entityManager
            .createQuery(
                "delete from CodeRow c where c.hash in :hashes and c.purpose = :purpose"
                    + " and c.expiresAt > :now")
            .setParameter("hashes", hashes)
            .setParameter("purpose", purpose)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  /** Whether there is any code for the purpose that can still be used. */
  public boolean isAnyOpen(String purpose, Instant now) {
    return entityManager
            .createQuery(
                "select count(c) from CodeRow c where c.purpose = :purpose and c.expiresAt > :now",
                Long.class)
            .setParameter("purpose", purpose)
            .setParameter("now", now)
            .getSingleResult()
        > 0;
  }

  /** How many of the account's codes for the purpose can still be used. */
  public long countOpen(UUID account, String purpose, Instant now) {
    return entityManager
        .createQuery(
            "select count(c) from CodeRow c where c.account = :account and c.purpose = :purpose"
                + " and c.expiresAt > :now",
            Long.class)
        .setParameter("account", account)
        .setParameter("purpose", purpose)
        .setParameter("now", now)
        .getSingleResult();
  }

  public void removeAll(UUID account, String purpose) {
    entityManager
        .createQuery("delete from CodeRow c where c.account = :account and c.purpose = :purpose")
        .setParameter("account", account)
        .setParameter("purpose", purpose)
        .executeUpdate();
  }

  /** Removes every code for the purpose, whosever it is, and all that have run out. */
  public void removeAll(String purpose, Instant now) {
    entityManager
        .createQuery("delete from CodeRow c where c.purpose = :purpose or c.expiresAt <= :now")
        .setParameter("purpose", purpose)
        .setParameter("now", now)
        .executeUpdate();
  }

  private Optional<CodeRow> findOpen(List<String> hashes, String purpose, Instant now) {
    return entityManager
        .createQuery(
            "select c from CodeRow c where c.hash in :hashes and c.purpose = :purpose"
                + " and c.expiresAt > :now",
            CodeRow.class)
        .setParameter("hashes", hashes)
        .setParameter("purpose", purpose)
        .setParameter("now", now)
        .getResultStream()
        .findFirst();
  }
}
