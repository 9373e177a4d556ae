package scot.mercat.businessplan.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.ProposalId;
import scot.mercat.businessplan.LevyOption;
import scot.mercat.businessplan.rules.Asking;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;

/** Ways in which the levy could be raised, and when members are asked about them. */
@Singleton
public class OptionStore {
  private final EntityManager entityManager;

  @Inject
  public OptionStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** By number. */
  public List<LevyOption> options(ProposalId proposal) {
    return sql()
        .list(
            "select id, number, name, effect, levy_rules from businessplan_option"
                + " where proposal_id = ? order by number",
            OptionStore::option,
            proposal.value());
  }

  private static LevyOption option(ResultSet row) throws SQLException {
    return new LevyOption(
        row.getObject("id", UUID.class),
        row.getInt("number"),
        row.getString("name"),
        row.getString("effect"),
        row.getString("levy_rules"));
  }

  /** With the lowest number that is free. */
  public void add(ProposalId proposal, String name, String effect, String rules) {
    sql()
        .change(
            """
            insert into businessplan_option (id, proposal_id, number, name, effect, levy_rules)
            select ?, ?, min(n), ?, ?, ? from generate_series(1, 5) n
            where n not in (select number from businessplan_option where proposal_id = ?)
            """,
            Ids.next(),
            proposal.value(),
            name,
            effect,
            rules,
            proposal.value());
  }

  public void change(ProposalId proposal, UUID id, String name, String effect, String rules) {
    sql()
        .change(
            "update businessplan_option set name = ?, effect = ?, levy_rules = ?"
                + " where proposal_id = ? and id = ?",
            name,
            effect,
            rules,
            proposal.value(),
            id);
  }

  public void remove(ProposalId proposal, UUID id) {
    sql()
        .change(
            "delete from businessplan_option where proposal_id = ? and id = ?",
            proposal.value(),
            id);
  }

  public boolean hasAnswers(ProposalId proposal) {
    return sql()
            .number(
                "select count(*) from businessplan_preference where proposal_id = ?",
                proposal.value())
        > 0;
  }

  public Optional<Asking> asking(ProposalId proposal) {
    return sql()
        .one(
            "select opens_on, closes_on from businessplan_asking where proposal_id = ?",
            row -> new Asking(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)),
            proposal.value());
  }

  public void ask(ProposalId proposal, Asking asking) {
    sql()
        .change(
            """
            insert into businessplan_asking (proposal_id, opens_on, closes_on) values (?, ?, ?)
            on conflict (proposal_id)
            do update set opens_on = excluded.opens_on, closes_on = excluded.closes_on
            """,
            proposal.value(),
            asking.opens(),
            asking.closes());
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
