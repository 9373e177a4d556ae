package scot.mercat.bid.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.rules.CheckedRegister;
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
   * @param checked what was found in them under the mapping, where that was long work
   */
  public record Draft(
      UUID id,
      ProposalId proposal,
      UUID officer,
      String csv,
      ColumnMapping mapping,
      Optional<CheckedRegister> checked) {}

  /** Keeps it, or that its columns mean something else, and so are not checked. */
  public void keep(Draft draft, Instant now) {
    Sql sql = Sql.in(entityManager);
    sql.asPersonal(() ->
        sql.change(
            """
            insert into personal_bid_import (id, proposal_id, officer_id, rows, mapping, at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set mapping = excluded.mapping, checked = null
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
                    ColumnMapping.parse(row.getString("mapping")),
                    Optional.ofNullable(row.getString("checked")).map(CheckedRegister::read)),
            id,
            officer));
  }

  public void keepChecked(UUID id, CheckedRegister checked) {
    Sql sql = Sql.in(entityManager);
    sql.asPersonal(() ->
        sql.change("update personal_bid_import set checked = ? where id = ?", checked.text(), id));
  }

  /** A draft that is no more. */
  public record Dropped(UUID id, ProposalId proposal) {}

  /** Deletes what was sent in before the moment. */
  public List<Dropped> dropBefore(Instant moment) {
    Sql sql = Sql.in(entityManager);
    return sql.asPersonal(() ->
        sql.list(
            "delete from personal_bid_import where at < ? returning id, proposal_id",
            row ->
                new Dropped(
                    Objects.requireNonNull(row.getObject("id", UUID.class)),
                    new ProposalId(row.getObject("proposal_id", UUID.class))),
            moment));
  }
}
