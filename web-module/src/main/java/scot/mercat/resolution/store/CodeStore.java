package scot.mercat.resolution.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;

/** Codes of members who do not stand on the register, as HMACs. */
@Singleton
public class CodeStore {
  private final EntityManager entityManager;

  @Inject
  public CodeStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Whose a code is. */
  public record Holder(UUID voter, ProposalId proposal) {}

  /** In the place of an older one, which opens nothing from now on. */
  public void replace(UUID voter, String hash, Instant now) {
    sql().change("delete from resolution_code where voter_id = ?", voter);
    sql()
        .change(
            "insert into resolution_code (id, voter_id, code_hash, made_at) values (?, ?, ?, ?)",
            Ids.next(),
            voter,
            hash,
            now);
  }

  /** The id of the code. */
  public Optional<UUID> byHash(String hash) {
    return sql()
        .one(
            "select id from resolution_code where code_hash = ?",
            row -> row.getObject(1, UUID.class),
            hash);
  }

  public Optional<Holder> holder(UUID code) {
    return sql()
        .one(
            "select v.id, v.proposal_id from resolution_code c"
                + " join resolution_voter v on v.id = c.voter_id where c.id = ?",
            row ->
                new Holder(
                    row.getObject(1, UUID.class), new ProposalId(row.getObject(2, UUID.class))),
            code);
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
