package scot.mercat.bid.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.rules.ColumnMapping;
import scot.mercat.bid.rules.ValueComparison;
import scot.mercat.shared.Sql;

/** Lists of values between being sent in and being confirmed. */
@Singleton
public class ValueStore {
  private final EntityManager entityManager;

  @Inject
  public ValueStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * @param csv the rows as they were sent, headings first
   */
  public record Draft(
      UUID id, ProposalId proposal, UUID officer, String csv, ColumnMapping mapping) {}

  public void keep(Draft draft, Instant now) {
    sql()
        .change(
            """
            insert into bid_value_import (id, proposal_id, officer_id, rows, mapping, at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set mapping = excluded.mapping
            """,
            draft.id(),
            draft.proposal().value(),
            draft.officer(),
            draft.csv(),
            draft.mapping().text(),
            now);
  }

  /** The officer's own. */
  public Optional<Draft> find(UUID id, UUID officer) {
    return sql()
        .one(
            "select * from bid_value_import where id = ? and officer_id = ?",
            row ->
                new Draft(
                    id,
                    new ProposalId(row.getObject("proposal_id", UUID.class)),
                    officer,
                    row.getString("rows"),
                    ColumnMapping.parse(row.getString("mapping"))),
            id,
            officer);
  }

  public void dropBefore(Instant moment) {
    sql().change("delete from bid_value_import where at < ?", moment);
  }

  /** Gives each property its new value. */
  public void change(List<ValueComparison.Change> changes) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    changes.forEach(change -> rows.add(new Object[] {change.after(), change.id()}));
    sql().changeEach("update bid_property set value_pounds = ? where id = ?", rows);
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
