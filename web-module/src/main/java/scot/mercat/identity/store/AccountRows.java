package scot.mercat.identity.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import scot.mercat.identity.rules.Account;

/** Accounts in the database. */
public final class AccountRows {
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final EntityManager entityManager;

  AccountRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(Account account, Instant now) {
    entityManager.persist(new AccountRow(account, now));
  }

  public Optional<Account> find(UUID id) {
    return row(id).map(AccountRow::account);
  }

  public Optional<Account> findByEmail(String email) {
    return entityManager
        .createQuery("select a from AccountRow a where a.email = :email", AccountRow.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst()
        .map(AccountRow::account);
  }

  /** Accounts of the body and of those whose codes match the pattern, in the order of names. */
  public List<Account> ofBody(String own, String below) {
    return entityManager
        .createQuery(
            "select a from AccountRow a where a.body = :own or a.body like :below escape '\\'"
                + " order by a.name, a.id",
            AccountRow.class)
        .setParameter("own", own)
        .setParameter("below", below)
        .getResultStream()
        .map(AccountRow::account)
        .toList();
  }

  /** Names by id, as far as these are ids of accounts. */
  public Map<String, String> names(Set<String> ids) {
    List<UUID> wanted =
        ids.stream().filter(id -> id.matches(ID)).map(UUID::fromString).distinct().toList();
    return wanted.isEmpty()
        ? Map.of()
        : entityManager
            .createQuery("select a from AccountRow a where a.id in :ids", AccountRow.class)
            .setParameter("ids", wanted)
            .getResultStream()
            .collect(Collectors.toMap(row -> row.id.toString(), row -> row.name));
  }

  /** Whether somebody real, and not shut out, holds the role. */
  public boolean isHeld(String role) {
    return !entityManager
        .createQuery(
            "select a.id from AccountRow a where :role member of a.roles"
                + " and a.demonstration = false and a.disabledAt is null",
            UUID.class)
        .setParameter("role", role)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Writes name, address, body, language and roles. */
  public void change(Account account) {
    row(account.id()).ifPresent(row -> row.take(account));
  }

  public void disable(UUID id, Instant now) {
    row(id).ifPresent(row -> row.disable(now));
  }

  public void enable(UUID id) {
    row(id).ifPresent(AccountRow::enable);
  }

  public Optional<String> passwordHash(UUID id) {
    return row(id).map(row -> row.passwordHash);
  }

  public void keepPassword(UUID id, String hash) {
    row(id).ifPresent(row -> row.keepPassword(hash));
  }

  /** The sealed secret of the second factor. */
  public Optional<byte[]> secondFactor(UUID id) {
    return row(id).map(row -> row.secondFactor);
  }

  public void keepSecondFactor(UUID id, byte[] sealed, long step) {
    row(id).ifPresent(row -> row.keepSecondFactor(sealed, step));
  }

  public void forgetSecondFactor(UUID id) {
    row(id).ifPresent(AccountRow::forgetSecondFactor);
  }

  /** Marks the step's code as used; false where it, or a later one, was used before. */
  public boolean useStep(UUID id, long step) {
    return entityManager
            .createNativeQuery(
                "update identity_account set second_factor_step = ?2"
                    + " where id = ?1 and second_factor_step < ?2")
            .setParameter(1, id)
            .setParameter(2, step)
            .executeUpdate()
        == 1;
  }

  private Optional<AccountRow> row(UUID id) {
    return Optional.ofNullable(entityManager.find(AccountRow.class, id));
  }
}
