package scot.mercat.ballot.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import scot.mercat.ballot.PaperWish;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Sql;

/** How persons want their papers; all under the role for personal data. */
@Singleton
public class WishStore {
  private final EntityManager entityManager;

  @Inject
  public WishStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Map<UUID, PaperWish> all(ProposalId proposal) {
    Map<UUID, PaperWish> wishes = new HashMap<>();
    Sql sql = Sql.in(entityManager);
    sql.asPersonal(() ->
        sql.list(
            "select * from personal_ballot_paper_form where proposal_id = ?",
            row ->
                wishes.put(
                    row.getObject("person_id", UUID.class),
                    new PaperWish(row.getBoolean("large_print"), row.getBoolean("braille_cover"))),
            proposal.value()));
    return wishes;
  }

  /** Whoever wants nothing special any more is forgotten. */
  public void keep(ProposalId proposal, UUID person, PaperWish wish, Instant now) {
    Sql sql = Sql.in(entityManager);
    sql.asPersonal(() -> {
      sql.change("delete from personal_ballot_paper_form where person_id = ?", person);
      return wish.equals(PaperWish.NONE)
          ? 0
          : sql.change(
              """
              insert into personal_ballot_paper_form (person_id, proposal_id, large_print,
                braille_cover, changed_at)
              values (?, ?, ?, ?, ?)
              """,
              person,
              proposal.value(),
              wish.isLargePrint(),
              wish.isBrailleCover(),
              now);
    });
  }
}
