package scot.mercat.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scot.mercat.audit.AuditEntry;
import scot.mercat.audit.AuditQuery;
import scot.mercat.shared.Sql;
import scot.mercat.shared.rules.CivilTime;

/** Finds entries for those who may read them. */
public final class FoundEntries {
  private final Sql sql;

  public FoundEntries(Sql sql) {
    this.sql = sql;
  }

  /** Whose entries may be seen: a body's and its partners', and perhaps those of no body. */
  public record Bounds(String body, String bodiesBelow, boolean alsoOfNoBody) {}

  /** The newest first, at most so many. */
  public List<AuditEntry> find(AuditQuery query, Bounds bounds, int limit) {
    Question question = new Question();
    question.and(
        "(e.body = ? or e.body like ? or (e.body = '' and ?))",
        bounds.body(),
        bounds.bodiesBelow(),
        bounds.alsoOfNoBody());
    question.andIf(query.action(), "(e.action = ? or e.action like ?)", below(query.action(), "."));
    question.andIf(query.body(), "(e.body = ? or e.body like ?)", below(query.body(), "/"));
    question.andIf(query.actor(), "e.actor = ?");
    question.andIf(query.subject(), "e.subject = ?");
    query.from().ifPresent(day -> question.and("e.at >= ?", start(day)));
    query.to().ifPresent(day -> question.and("e.at < ?", start(day.plusDays(1))));
    if (query.before() > 0) {
      question.and("e.id < ?", query.before());
    }
    return sql.list(
        "select e.*, s.hash from audit_entry e left join audit_seal s on s.entry_id = e.id where "
            + String.join(" and ", question.conditions)
            + " order by e.id desc limit "
            + limit,
        FoundEntries::entry,
        question.values.toArray());
  }

  private static String below(String text, String separator) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + separator + "%";
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(CivilTime.ZONE).toInstant();
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("id"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        row.getString("action"),
        row.getString("subject"),
        row.getString("body"),
        row.getString("facts").lines().toList(),
        Optional.ofNullable(row.getString("hash")).orElse(""));
  }

  /** Conditions, each with its values. */
  private static final class Question {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    void and(String condition, Object... given) {
      conditions.add(condition);
      values.addAll(List.of(given));
    }

    /** Adds the condition where the text asks for something. */
    void andIf(String text, String condition, Object... more) {
      if (!text.isEmpty()) {
        and(condition, text);
        values.addAll(List.of(more));
      }
    }
  }
}
