package scot.mercat.ballot.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.ballot.Proxy;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Sql;

/** Proxies of voters. */
@Singleton
public class ProxyStore {
  private final EntityManager entityManager;

  @Inject
  public ProxyStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The one who may sign the paper now. */
  public Optional<Proxy> of(Serial serial) {
    Optional<Map.Entry<UUID, Instant>> row =
        sql()
            .one(
                "select id, appointed_at from ballot_proxy"
                    + " where serial = ? and cancelled_at is null",
                found ->
                    Map.entry(
                        found.getObject(1, UUID.class),
                        Objects.requireNonNull(Sql.instant(found, "appointed_at"))),
                serial.figures());
    return row.flatMap(found -> named(found.getKey(), found.getValue()));
  }

  private Optional<Proxy> named(UUID id, Instant appointed) {
    Sql sql = sql();
    return sql.asPersonal(() ->
        sql.one(
            "select name, address from personal_ballot_proxy where proxy_id = ?",
            row -> new Proxy(id, row.getString(1), row.getString(2), appointed),
            id));
  }

  /** All who may sign now, by the paper. */
  public Map<Serial, Proxy> all(ProposalId proposal) {
    Map<Serial, Proxy> proxies = new HashMap<>();
    sql()
        .list(
            "select serial from ballot_proxy where proposal_id = ? and cancelled_at is null",
            row -> new Serial(row.getString(1)),
            proposal.value())
        .forEach(serial -> of(serial).ifPresent(proxy -> proxies.put(serial, proxy)));
    return proxies;
  }

  /** False where the paper has one. */
  public boolean add(ProposalId proposal, Serial serial, Proxy proxy, UUID officer) {
    int added =
        sql()
            .change(
                """
                insert into ballot_proxy (id, proposal_id, serial, appointed_at, appointed_by)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """,
                proxy.id(),
                proposal.value(),
                serial.figures(),
                proxy.appointed(),
                officer);
    Sql sql = sql();
    return added == 1
        && sql.asPersonal(() ->
            sql.change(
                    "insert into personal_ballot_proxy (proxy_id, proposal_id, name, address)"
                        + " values (?, ?, ?, ?)",
                    proxy.id(),
                    proposal.value(),
                    proxy.name(),
                    proxy.address())
                == 1);
  }

  /** Whoever may sign the one paper may sign the other; false where nobody is named. */
  public boolean move(Serial from, Serial to) {
    return sql()
            .change(
                "update ballot_proxy set serial = ? where serial = ? and cancelled_at is null",
                to.figures(),
                from.figures())
        == 1;
  }

  public void cancel(Serial serial, UUID officer, Instant now) {
    sql()
        .change(
            "update ballot_proxy set cancelled_at = ?, cancelled_by = ?"
                + " where serial = ? and cancelled_at is null",
            now,
            officer,
            serial.figures());
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
