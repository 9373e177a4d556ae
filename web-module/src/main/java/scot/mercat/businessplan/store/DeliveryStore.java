package scot.mercat.businessplan.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.ProposalId;
import scot.mercat.businessplan.Promise;
import scot.mercat.businessplan.Report;
import scot.mercat.businessplan.rules.DeliveryTerm;
import scot.mercat.businessplan.rules.PromiseState;
import scot.mercat.shared.Sql;

/** Promises, and what each year's report says of them. */
@Singleton
public class DeliveryStore {
  private final EntityManager entityManager;

  @Inject
  public DeliveryStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Optional<DeliveryTerm> term(ProposalId proposal) {
    return sql()
        .one(
            "select starts_on, years from businessplan_term where proposal_id = ?",
            row -> new DeliveryTerm(row.getObject(1, LocalDate.class), row.getInt(2)),
            proposal.value());
  }

  public void setTerm(ProposalId proposal, DeliveryTerm term) {
    sql()
        .change(
            """
            insert into businessplan_term (proposal_id, starts_on, years) values (?, ?, ?)
            on conflict (proposal_id)
            do update set starts_on = excluded.starts_on, years = excluded.years
            """,
            proposal.value(),
            term.starts(),
            term.years());
  }

  /** By number. */
  public List<Promise> promises(ProposalId proposal) {
    return sql()
        .list(
            "select id, number, promise, measure, due_on, pence_a_year from businessplan_promise"
                + " where proposal_id = ? order by number",
            row ->
                new Promise(
                    row.getObject("id", UUID.class),
                    row.getInt("number"),
                    row.getString("promise"),
                    row.getString("measure"),
                    row.getObject("due_on", LocalDate.class),
                    row.getLong("pence_a_year")),
            proposal.value());
  }

  /** With the next number. */
  public void add(ProposalId proposal, Promise promise) {
    sql()
        .change(
            """
            insert into businessplan_promise (id, proposal_id, number, promise, measure, due_on,
              pence_a_year)
            select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?
            from businessplan_promise where proposal_id = ?
            """,
            promise.id(),
            proposal.value(),
            promise.text(),
            promise.measure(),
            promise.due(),
            promise.penceAYear(),
            proposal.value());
  }

  public void change(ProposalId proposal, Promise promise) {
    sql()
        .change(
            "update businessplan_promise set promise = ?, measure = ?, due_on = ?,"
                + " pence_a_year = ? where proposal_id = ? and id = ?",
            promise.text(),
            promise.measure(),
            promise.due(),
            promise.penceAYear(),
            proposal.value(),
            promise.id());
  }

  public List<Report> reports(ProposalId proposal) {
    return sql()
        .list(
            "select r.promise_id, r.year, r.state, r.words, r.pence from businessplan_report r"
                + " join businessplan_promise p on p.id = r.promise_id"
                + " where p.proposal_id = ? order by r.year, p.number",
            row ->
                new Report(
                    row.getObject("promise_id", UUID.class),
                    row.getInt("year"),
                    PromiseState.of(row.getString("state")).orElseThrow(),
                    row.getString("words"),
                    row.getLong("pence")),
            proposal.value());
  }

  public void report(Report report, Instant now) {
    sql()
        .change(
            """
            insert into businessplan_report (promise_id, year, state, words, pence, reported_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (promise_id, year) do update set state = excluded.state,
              words = excluded.words, pence = excluded.pence, reported_at = excluded.reported_at
            """,
            report.promise(),
            report.year(),
            report.state().code(),
            report.words(),
            report.pence(),
            now);
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
