package scot.mercat.businessplan.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.ProposalId;
import scot.mercat.businessplan.Asked;
import scot.mercat.businessplan.PublishedQuestion;
import scot.mercat.businessplan.Question;
import scot.mercat.shared.Sql;

/** Questions and answers; what was written and by whom stands with the personal data. */
@Singleton
public class QuestionStore {
  private static final String QUESTIONS =
      "select id, asked_at, answered_at, published_at, question, answer"
          + " from businessplan_question where proposal_id = ?"
          + " and (not is_forgotten or published_at is not null) ";

  private final EntityManager entityManager;

  @Inject
  public QuestionStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  private record Told(String name, String original, String shown, String answer) {
    /** What anybody may read stays when the rest has been deleted. */
    private static Told published(ResultSet row) throws SQLException {
      String question = row.getString("question");
      return new Told("", question, question, row.getString("answer"));
    }
  }

  public void add(
      ProposalId proposal, UUID id, Asked asked, Optional<UUID> recipient, Instant now) {
    Sql sql = sql();
    sql.change(
        "insert into businessplan_question (id, proposal_id, person_id, asked_at, question, answer)"
            + " values (?, ?, ?, ?, '', '')",
        id,
        proposal.value(),
        asked.person().orElse(null),
        now);
    sql.asPersonal(() ->
        sql.change(
            "insert into personal_businessplan_question (question_id, proposal_id, name,"
                + " recipient_id, original, shortened, answer) values (?, ?, ?, ?, ?, ?, '')",
            id,
            proposal.value(),
            asked.name(),
            recipient.orElse(null),
            asked.question(),
            asked.question()));
  }

  /** Those that wait first, then the newest. */
  public List<Question> of(ProposalId proposal) {
    Map<UUID, Told> told = told(proposal);
    return sql()
        .list(
            QUESTIONS + "order by answered_at is not null, asked_at desc",
            row -> question(row, told),
            proposal.value());
  }

  /** What one person asked, the newest first. */
  public List<Question> of(ProposalId proposal, UUID person) {
    Map<UUID, Told> told = told(proposal);
    return sql()
        .list(
            QUESTIONS + "and person_id = ? order by asked_at desc",
            row -> question(row, told),
            proposal.value(),
            person);
  }

  private Map<UUID, Told> told(ProposalId proposal) {
    Map<UUID, Told> told = new HashMap<>();
    Sql sql = sql();
    sql.asPersonal(() ->
        sql.list(
            "select question_id, name, original, shortened, answer"
                + " from personal_businessplan_question where proposal_id = ?",
            row ->
                told.put(
                    row.getObject(1, UUID.class),
                    new Told(
                        row.getString(2), row.getString(3), row.getString(4), row.getString(5))),
            proposal.value()));
    return told;
  }

  private static Question question(ResultSet row, Map<UUID, Told> words) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Told told = words.getOrDefault(id, Told.published(row));
    return new Question(
        id,
        Objects.requireNonNull(Sql.instant(row, "asked_at")),
        Optional.ofNullable(Sql.instant(row, "answered_at")),
        Optional.ofNullable(Sql.instant(row, "published_at")),
        told.name(),
        told.original(),
        told.shown(),
        told.answer());
  }

  /** The newest first. */
  public List<PublishedQuestion> published(ProposalId proposal) {
    return sql()
        .list(
            "select id, asked_at, question, answer from businessplan_question"
                + " where proposal_id = ? and published_at is not null"
                + " order by published_at desc, asked_at desc",
            row ->
                new PublishedQuestion(
                    row.getObject("id", UUID.class),
                    Objects.requireNonNull(Sql.instant(row, "asked_at")),
                    row.getString("question"),
                    row.getString("answer")),
            proposal.value());
  }

  public Optional<UUID> recipient(UUID question) {
    Sql sql = sql();
    return sql
        .asPersonal(() ->
            sql.list(
                "select recipient_id from personal_businessplan_question where question_id = ?"
                    + " and recipient_id is not null",
                row -> row.getObject(1, UUID.class),
                question))
        .stream()
        .findFirst();
  }

  public void answer(UUID question, String shown, String answer, Instant now) {
    Sql sql = sql();
    sql.change(
        "update businessplan_question set answered_at = coalesce(answered_at, ?) where id = ?",
        now,
        question);
    sql.asPersonal(() ->
        sql.change(
            "update personal_businessplan_question set shortened = ?, answer = ?"
                + " where question_id = ?",
            shown,
            answer,
            question));
  }

  /** Copies what officers wrote to where anybody may read it. */
  public void publish(UUID question, String shown, String answer, Instant now) {
    sql()
        .change(
            "update businessplan_question set published_at = coalesce(published_at, ?),"
                + " question = ?, answer = ? where id = ?",
            now,
            shown,
            answer,
            question);
  }

  public void withdraw(UUID question) {
    sql()
        .change(
            "update businessplan_question set published_at = null, question = '', answer = ''"
                + " where id = ?",
            question);
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
