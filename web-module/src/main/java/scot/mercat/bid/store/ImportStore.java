package scot.mercat.bid.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.rules.ColumnMapping;
import scot.mercat.shared.Sql;

/** Registers between being sent in and being confirmed. */
@Singleton
public class ImportStore {
  private final EntityManager entityManager;

  @Inject
  public ImportStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * @param csv the rows as they were sent, headings first
   */
  public record Draft(
      UUID id, ProposalId proposal, UUID officer, String csv, ColumnMapping mapping) {}

  public void keep(Draft draft, Instant now) {
    Sql sql = Sql.in(entityManager);
    sql.asPersonal(() ->
        sql.change(
            """
            insert into personal_bid_import (id, proposal_id, officer_id, rows, mapping, at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set mapping = excluded.mapping
            """,
            draft.id(),
            draft.proposal().value(),
            draft.officer(),
            draft.csv(),
            draft.mapping().text(),
            now));
  }

  /** The officer's own. */
  public Optional<Draft> find(UUID id, UUID officer) {
    Sql sql = Sql.in(entityManager);
    return sql.asPersonal(() ->
        sql.one(
            "select * from personal_bid_import where id = ? and officer_id = ?",
            row ->
                new Draft(
                    id,
                    new ProposalId(row.getObject("proposal_id", UUID.class)),
                    officer,
                    row.getString("rows"),
                    ColumnMapping.parse(row.getString("mapping"))),
            id,
            officer));
  }

  public void dropBefore(Instant moment) {
    Sql sql = Sql.in(entityManager);
    sql.asPersonal(() -> sql.change("delete from personal_bid_import where at < ?", moment));
  }
}
