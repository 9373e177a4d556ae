package scot.mercat.bid.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.bid.CodesMade;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;

/** Codes of letters, as HMACs, and who has looked at their entry. */
@Singleton
public class MemberStore {
  private final EntityManager entityManager;

  @Inject
  public MemberStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Whose a code is. */
  public record Holder(UUID person, ProposalId proposal) {}

  /**
   * Puts new codes in place of the old.
   *
   * @param hashes by person, in hexadecimal
   */
  public void replace(ProposalId proposal, Map<UUID, String> hashes, Instant now) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    hashes.forEach(
        (person, hash) -> rows.add(new Object[] {Ids.next(), proposal.value(), person, hash, now}));
    sql().change("delete from bid_member_code where proposal_id = ?", proposal.value());
    sql()
        .changeEach(
            "insert into bid_member_code (id, proposal_id, person_id, code_hash, made_at)"
                + " values (?, ?, ?, ?, ?)",
            rows);
  }

  public Optional<CodesMade> made(ProposalId proposal) {
    return sql()
        .one(
            "select max(made_at) as at, count(*) as persons from bid_member_code"
                + " where proposal_id = ? having count(*) > 0",
            row ->
                new CodesMade(
                    Objects.requireNonNull(Sql.instant(row, "at")), row.getInt("persons")),
            proposal.value());
  }

  /** The id of the code. */
  public Optional<UUID> byHash(String hash) {
    return sql()
        .one(
            "select id from bid_member_code where code_hash = ?",
            row -> row.getObject(1, UUID.class),
            hash);
  }

  public Optional<Holder> holder(UUID code) {
    return sql()
        .one(
            "select person_id, proposal_id from bid_member_code where id = ?",
            row ->
                new Holder(
                    row.getObject(1, UUID.class), new ProposalId(row.getObject(2, UUID.class))),
            code);
  }

  /** Notes that the person says their entry is right. */
  public void check(Holder holder, Instant now) {
    sql()
        .change(
            "insert into bid_entry_check (person_id, proposal_id, at) values (?, ?, ?)"
                + " on conflict (person_id) do update set at = excluded.at",
            holder.person(),
            holder.proposal().value(),
            now);
  }

  public Optional<Instant> checkedAt(UUID person) {
    return sql()
        .one(
            "select at from bid_entry_check where person_id = ?",
            row -> Objects.requireNonNull(Sql.instant(row, "at")),
            person);
  }

  /** How many of those on the register have checked their entry. */
  public int checked(ProposalId proposal) {
    return (int)
        sql()
            .number(
                "select count(*) from bid_entry_check c join bid_person p on p.id = c.person_id"
                    + " where c.proposal_id = ?",
                proposal.value());
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
