package scot.mercat.businessplan.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Sql;

/** Which plans and which consultation belong to a proposal. */
@Singleton
public class DocumentStore {
  private final EntityManager entityManager;

  @Inject
  public DocumentStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Slugs of plans, in the order in which they were added. */
  public List<String> plans(ProposalId proposal) {
    return sql()
        .list(
            "select plan_slug from businessplan_document where proposal_id = ?"
                + " order by added_at, plan_slug",
            row -> row.getString(1),
            proposal.value());
  }

  /** True where it was not there before. */
  public boolean add(ProposalId proposal, String plan, Instant now) {
    return sql()
            .change(
                "insert into businessplan_document (proposal_id, plan_slug, added_at)"
                    + " values (?, ?, ?) on conflict do nothing",
                proposal.value(),
                plan,
                now)
        == 1;
  }

  /** True where it was there. */
  public boolean remove(ProposalId proposal, String plan) {
    return sql()
            .change(
                "delete from businessplan_document where proposal_id = ? and plan_slug = ?",
                proposal.value(),
                plan)
        == 1;
  }

  /** The slug of the consultation. */
  public Optional<String> consultation(ProposalId proposal) {
    return sql()
        .one(
            "select slug from businessplan_consultation where proposal_id = ?",
            row -> row.getString(1),
            proposal.value());
  }

  public void link(ProposalId proposal, String consultation) {
    sql()
        .change(
            "insert into businessplan_consultation (proposal_id, slug) values (?, ?)"
                + " on conflict (proposal_id) do update set slug = excluded.slug",
            proposal.value(),
            consultation);
  }

  public void unlink(ProposalId proposal) {
    sql().change("delete from businessplan_consultation where proposal_id = ?", proposal.value());
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
