package scot.mercat.support.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Sql;
import scot.mercat.support.SupportMethod;
import scot.mercat.support.rules.Way;

/** How statements are gathered. */
@Singleton
public class MethodStore {
  private final EntityManager entityManager;

  @Inject
  public MethodStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Optional<SupportMethod> find(ProposalId proposal) {
    return sql()
        .one(
            "select * from support_method where proposal_id = ?",
            MethodStore::method,
            proposal.value());
  }

  private static SupportMethod method(ResultSet row) throws SQLException {
    Set<Way> ways = EnumSet.noneOf(Way.class);
    if (row.getBoolean("is_online")) {
      ways.add(Way.ONLINE);
    }
    if (row.getBoolean("is_paper")) {
      ways.add(Way.PAPER);
    }
    return new SupportMethod(
        row.getObject("agreed_on", LocalDate.class),
        row.getString("method"),
        ways,
        Objects.requireNonNull(Sql.instant(row, "recorded_at")));
  }

  /** One after another: who locks waits for whoever did before. */
  public void lock(ProposalId proposal) {
    sql()
        .list(
            "select id from bid_proposal where id = ? for update",
            row -> proposal,
            proposal.value());
  }

  public void keep(ProposalId proposal, SupportMethod method, UUID officer) {
    sql()
        .change(
            """
            insert into support_method (proposal_id, agreed_on, method, is_online, is_paper,
              officer_id, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (proposal_id) do update set agreed_on = excluded.agreed_on,
              method = excluded.method, is_online = excluded.is_online,
              is_paper = excluded.is_paper, officer_id = excluded.officer_id,
              recorded_at = excluded.recorded_at
            """,
            proposal.value(),
            method.agreedOn(),
            method.words(),
            method.allows(Way.ONLINE),
            method.allows(Way.PAPER),
            officer,
            method.recordedAt());
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
