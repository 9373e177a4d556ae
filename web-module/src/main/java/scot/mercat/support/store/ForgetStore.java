package scot.mercat.support.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Sql;

/** Deletes who signed, so many rows at a time. */
@Singleton
public class ForgetStore {
  private final EntityManager entityManager;

  @Inject
  public ForgetStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public int statements(ProposalId proposal, Instant writtenBefore, int most) {
    return sql()
        .deletePersonal("personal_support_statement", "statement_id", proposal.value(), most);
  }

  /** The evidence as it was handed in; nothing where its names are gone. */
  public Optional<byte[]> packWithNames(ProposalId proposal) {
    Sql sql = sql();
    return sql.asPersonal(() ->
        sql.one(
            "select pack from personal_support_pack where proposal_id = ? and has_names",
            row -> row.getBytes(1),
            proposal.value()));
  }

  /** Keeps the evidence without names; answers how many packs that are. */
  public int replacePack(ProposalId proposal, byte[] pack) {
    Sql sql = sql();
    return sql.asPersonal(() ->
        sql.change(
            "update personal_support_pack set pack = ?, has_names = false where proposal_id = ?",
            pack,
            proposal.value()));
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
