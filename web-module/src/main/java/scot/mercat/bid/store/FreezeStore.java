package scot.mercat.bid.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.Frozen;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.rules.FreezeProblem;
import scot.mercat.bid.rules.FrozenRegister;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;

/** Registers as they were frozen, and what was accepted before. */
@Singleton
public class FreezeStore {
  private final EntityManager entityManager;

  @Inject
  public FreezeStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** False when it was frozen at this moment before. */
  public boolean add(ProposalId proposal, Frozen frozen) {
    return sql()
            .change(
                """
                insert into bid_freeze (id, proposal_id, moment, frozen_at, officer_id, hash,
                  register)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (proposal_id, moment) do nothing
                """,
                Ids.next(),
                proposal.value(),
                code(frozen.moment()),
                frozen.at(),
                frozen.officer(),
                frozen.hash(),
                frozen.register().text())
        == 1;
  }

  public Optional<Frozen> find(ProposalId proposal, Frozen.Moment moment) {
    return sql()
        .one(
            "select * from bid_freeze where proposal_id = ? and moment = ?",
            row -> frozen(row, moment),
            proposal.value(),
            code(moment));
  }

  /** The newest of what was frozen and what came of corrections; nothing before the notice. */
  public Optional<FrozenRegister> newest(ProposalId proposal) {
    return sql()
        .one(
            """
            select register from (
              select frozen_at as at, id, register from bid_freeze where proposal_id = ?
              union all
              select at, id, register from bid_correction where proposal_id = ?) as kept
            order by at desc, id desc limit 1
            """,
            row -> new FrozenRegister(row.getString(1)),
            proposal.value(),
            proposal.value());
  }

  /** The same without its lines, of which there may be thousands. */
  public Optional<Frozen.Mark> mark(ProposalId proposal, Frozen.Moment moment) {
    return sql()
        .one(
            "select frozen_at, hash from bid_freeze where proposal_id = ? and moment = ?",
            row ->
                new Frozen.Mark(
                    Objects.requireNonNull(Sql.instant(row, "frozen_at")), row.getString("hash")),
            proposal.value(),
            code(moment));
  }

  private static Frozen frozen(ResultSet row, Frozen.Moment moment) throws SQLException {
    return new Frozen(
        moment,
        Objects.requireNonNull(Sql.instant(row, "frozen_at")),
        row.getObject("officer_id", UUID.class),
        row.getString("hash"),
        new FrozenRegister(row.getString("register")));
  }

  /** The reasons of what was accepted. */
  public Map<FreezeProblem, String> accepted(ProposalId proposal) {
    Map<FreezeProblem, String> accepted = new HashMap<>();
    sql()
        .list(
            "select right_id, problem, reason from bid_acceptance where proposal_id = ?",
            row ->
                accepted.put(
                    new FreezeProblem(
                        row.getObject(1, UUID.class),
                        FreezeProblem.Kind.of(row.getString(2)).orElseThrow()),
                    row.getString(3)),
            proposal.value());
    return accepted;
  }

  /** How many of {@link FreezeProblem#in} are there and were not accepted; the lines stay there. */
  public int open(ProposalId proposal) {
    return Math.toIntExact(
        sql()
            .number(
                """
                select count(*) from (
                  select r.id, r.is_liable, r.is_voting, r.share * p.value_pounds as value,
                    sum(r.share) filter (where r.is_voting)
                      over (partition by r.property_id) as shares
                  from bid_right r join bid_property p on p.id = r.property_id
                  where r.proposal_id = ?) r
                cross join lateral (values
                  ('liable-without-vote', r.is_liable and not r.is_voting),
                  ('vote-without-liability', r.is_voting and not r.is_liable),
                  ('shares-not-whole', r.is_voting and r.shares <> 100),
                  ('no-value', r.is_voting and r.value = 0)) k (problem, is_so)
                where k.is_so and not exists (select from bid_acceptance a
                  where a.proposal_id = ? and a.right_id = r.id and a.problem = k.problem)
                """,
                proposal.value(),
                proposal.value()));
  }

  public void accept(
      ProposalId proposal, FreezeProblem problem, String reason, UUID officer, Instant now) {
    sql()
        .change(
            """
            insert into bid_acceptance (proposal_id, right_id, problem, reason, officer_id, at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (proposal_id, right_id, problem) do update set reason = excluded.reason,
              officer_id = excluded.officer_id, at = excluded.at
            """,
            proposal.value(),
            problem.right(),
            problem.kind().code(),
            reason,
            officer,
            now);
  }

  private static String code(Frozen.Moment moment) {
    return moment.name().toLowerCase(Locale.ROOT);
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
