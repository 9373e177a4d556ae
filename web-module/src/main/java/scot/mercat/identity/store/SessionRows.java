package scot.mercat.identity.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.identity.rules.Session;

/** Sessions in the database. */
public final class SessionRows {
  private final EntityManager entityManager;

  SessionRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(Session session, String hash) {
    entityManager.persist(new SessionRow(session, hash));
  }

  public Optional<Session> find(String hash) {
    return entityManager
        .createQuery("select s from SessionRow s where s.hash = :hash", SessionRow.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst()
        .map(SessionRow::session);
  }

  /** The account's sessions, the one used last first. */
  public List<Session> ofAccount(UUID account) {
    return entityManager
        .createQuery(
            "select s from SessionRow s where s.account = :account order by s.seenAt desc",
            SessionRow.class)
        .setParameter("account", account)
        .getResultStream()
        .map(SessionRow::session)
        .toList();
  }

  public void noteSeen(UUID id, Instant now) {
    entityManager
        .createQuery("update SessionRow s set s.seenAt = :now where s.id = :id")
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Ends one session of the account; false where it has none of that id. */
  public boolean remove(UUID account, UUID id) {
    return entityManager
            .createQuery("delete from SessionRow s where s.account = :account and s.id = :id")
            .setParameter("account", account)
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  public int removeAll(UUID account) {
    return entityManager
        .createQuery("delete from SessionRow s where s.account = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  public int removeOpenedBefore(Instant limit) {
    return entityManager
        .createQuery("delete from SessionRow s where s.openedAt < :limit")
        .setParameter("limit", limit)
        .executeUpdate();
  }
}
