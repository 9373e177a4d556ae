package scot.mercat.support.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Sql;
import scot.mercat.support.Signatory;
import scot.mercat.support.Statement;
import scot.mercat.support.rules.Way;

/** Statements of support; who signed stands apart, under the role for personal data. */
@Singleton
public class StatementStore {
  /** Names that have been deleted. */
  private static final Words NONE = new Words("", "–", "–", "", "");

  private final EntityManager entityManager;

  @Inject
  public StatementStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  private record Words(
      String reference, String name, String signatory, String position, String reason) {}

  /** The newest first, those that were withdrawn too. */
  public List<Statement> of(ProposalId proposal) {
    Map<UUID, Words> words = words(proposal);
    return sql()
        .list(
            "select * from support_statement where proposal_id = ? order by kept_at desc, id desc",
            row -> statement(row, words),
            proposal.value());
  }

  private Map<UUID, Words> words(ProposalId proposal) {
    Map<UUID, Words> words = new HashMap<>();
    Sql sql = sql();
    sql.asPersonal(() ->
        sql.list(
            "select * from personal_support_statement where proposal_id = ?",
            row -> words.put(row.getObject("statement_id", UUID.class), words(row)),
            proposal.value()));
    return words;
  }

  private static Words words(ResultSet row) throws SQLException {
    return new Words(
        row.getString("reference"),
        row.getString("name"),
        row.getString("signatory"),
        row.getString("position"),
        row.getString("reason"));
  }

  private static Statement statement(ResultSet row, Map<UUID, Words> words) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Words said = words.getOrDefault(id, NONE);
    Instant withdrawn = Sql.instant(row, "withdrawn_at");
    return new Statement(
        id,
        new Statement.Signer(row.getObject("person_id", UUID.class), said.reference(), said.name()),
        new Signatory(said.signatory(), said.position()),
        Way.of(row.getString("way")).orElseThrow(),
        row.getObject("signed_on", LocalDate.class),
        Objects.requireNonNull(Sql.instant(row, "kept_at")),
        Optional.ofNullable(withdrawn).map(at -> new Statement.Withdrawal(at, said.reason())));
  }

  /**
   * @param actor an officer's id, or who else kept it
   */
  public void add(ProposalId proposal, Statement statement, String actor) {
    sql()
        .change(
            """
            insert into support_statement (id, proposal_id, person_id, way, signed_on, kept_at,
              kept_by)
            values (?, ?, ?, ?, ?, ?, ?)
            """,
            statement.id(),
            proposal.value(),
            statement.signer().person(),
            statement.way().code(),
            statement.signedOn(),
            statement.keptAt(),
            actor);
    Sql sql = sql();
    int kept =
        sql.asPersonal(() ->
            sql.change(
                """
                insert into personal_support_statement (statement_id, proposal_id, reference, name,
                  signatory, position, reason)
                values (?, ?, ?, ?, ?, ?, '')
                """,
                statement.id(),
                proposal.value(),
                statement.signer().reference(),
                statement.signer().name(),
                statement.signatory().name(),
                statement.signatory().position()));
    if (kept != 1) {
      throw new IllegalStateException("A statement without who signed it");
    }
  }

  /** It stays, and counts no more. */
  public void withdraw(UUID statement, String actor, Statement.Withdrawal withdrawal) {
    sql()
        .change(
            "update support_statement set withdrawn_at = ?, withdrawn_by = ?"
                + " where id = ? and withdrawn_at is null",
            withdrawal.at(),
            actor,
            statement);
    Sql sql = sql();
    sql.asPersonal(() ->
        sql.change(
            "update personal_support_statement set reason = ? where statement_id = ?",
            withdrawal.reason(),
            statement));
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
