package scot.mercat.theme.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.response.ResponseId;
import scot.mercat.shared.Sql;
import scot.mercat.theme.ThemeId;

/** The way in to what was put where. */
@Singleton
public class CodingStore {
  private static final String IN_THEMES =
      "select distinct c.response_id from theme_coding c"
          + " join theme_theme t on t.id = c.theme_id where t.consultation_id = ?";

  /** In one statement, so that what moves meanwhile is not counted twice. */
  private static final String COUNTS =
      "select (select count(*) from theme_seen where consultation_id = ?) as seen,"
          + " (select count(*) from ("
          + IN_THEMES
          + ") c) as coded,"
          + " (select count(*) from theme_out_of_scope where consultation_id = ?) as out_of_scope";

  private final EntityManager entityManager;

  @Inject
  public CodingStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Who did it, and when. */
  public record Mark(UUID officer, Instant at) {}

  /** How many responses were opened, are in a theme, are out of scope. */
  public record Counts(long seen, long coded, long outOfScope) {}

  /** Puts the responses into the theme; what was out of scope is so no longer. */
  public void code(Collection<ResponseId> responses, ThemeId theme, Mark mark) {
    sql()
        .change(
            "insert into theme_coding (response_id, theme_id, coded_by, at)"
                + " select id, ?, ?, ? from unnest(cast(? as uuid[])) id on conflict do nothing",
            theme.value(),
            mark.officer(),
            mark.at(),
            array(responses));
    sql()
        .change(
            "delete from theme_out_of_scope where response_id = any (cast(? as uuid[]))",
            array(responses));
  }

  public void uncode(ResponseId response, ThemeId theme) {
    sql()
        .change(
            "delete from theme_coding where response_id = ? and theme_id = ?",
            response.value(),
            theme.value());
  }

  /** Everything in the first theme stands in the second afterwards; how many came new to it. */
  public int move(ThemeId from, ThemeId into) {
    int moved =
        sql()
            .change(
                "insert into theme_coding (response_id, theme_id, coded_by, at) select response_id,"
                    + " ?, coded_by, at from theme_coding where theme_id = ? on conflict do"
                    + " nothing",
                into.value(),
                from.value());
    sql().change("delete from theme_coding where theme_id = ?", from.value());
    return moved;
  }

  /**
   * Puts the responses out of scope, and so out of their themes.
   *
   * @return those of which that, or the reason, is new
   */
  public List<ResponseId> putOutOfScope(
      ConsultationId consultation, Collection<ResponseId> responses, String reason, Mark mark) {
    sql()
        .change(
            "delete from theme_coding where response_id = any (cast(? as uuid[]))",
            array(responses));
    return sql()
        .list(
            "insert into theme_out_of_scope as o (response_id, consultation_id, reason, decided_by,"
                + " at) select id, ?, ?, ?, ? from unnest(cast(? as uuid[])) id on conflict"
                + " (response_id) do update set reason = excluded.reason where o.reason <>"
                + " excluded.reason returning response_id",
            CodingStore::response,
            consultation.value(),
            reason,
            mark.officer(),
            mark.at(),
            array(responses));
  }

  public void see(ConsultationId consultation, Collection<ResponseId> responses, Mark mark) {
    sql()
        .change(
            "insert into theme_seen (response_id, consultation_id, seen_by, at)"
                + " select id, ?, ?, ? from unnest(cast(? as uuid[])) id on conflict do nothing",
            consultation.value(),
            mark.officer(),
            mark.at(),
            array(responses));
  }

  /** Those of the seen responses whose receipts do not say yet that they were grouped. */
  public List<ResponseId> markTold(Collection<ResponseId> responses, Instant at) {
    return sql()
        .list(
            "update theme_seen set told_at = ? where told_at is null and response_id ="
                + " any (cast(? as uuid[])) returning response_id",
            CodingStore::response,
            at,
            array(responses));
  }

  /** What was told no longer holds, so that grouping it anew is told anew. */
  public void unmarkTold(Collection<ResponseId> responses) {
    sql()
        .change(
            "update theme_seen set told_at = null where response_id = any (cast(? as uuid[]))",
            array(responses));
  }

  /** The responses in the theme, those that were entered last first. */
  public List<ResponseId> in(ThemeId theme) {
    return sql()
        .list(
            "select response_id from theme_coding where theme_id = ? order by response_id desc",
            CodingStore::response,
            theme.value());
  }

  /** What is in each theme of the consultation that anything is in. */
  public Map<ThemeId, List<ResponseId>> members(ConsultationId consultation) {
    Map<ThemeId, List<ResponseId>> members = new HashMap<>();
    sql()
        .list(
            "select c.response_id, c.theme_id from theme_coding c"
                + " join theme_theme t on t.id = c.theme_id where t.consultation_id = ?",
            row ->
                members
                    .computeIfAbsent(
                        new ThemeId(row.getObject(2, UUID.class)), id -> new ArrayList<>())
                    .add(response(row)),
            consultation.value());
    return members;
  }

  public Set<ResponseId> inThemes(ConsultationId consultation) {
    return Set.copyOf(sql().list(IN_THEMES, CodingStore::response, consultation.value()));
  }

  public Set<ResponseId> outOfScope(ConsultationId consultation) {
    return Set.copyOf(
        sql()
            .list(
                "select response_id from theme_out_of_scope where consultation_id = ?",
                CodingStore::response,
                consultation.value()));
  }

  public Counts counts(ConsultationId consultation) {
    UUID id = consultation.value();
    return sql()
        .one(
            COUNTS,
            row ->
                new Counts(row.getLong("seen"), row.getLong("coded"), row.getLong("out_of_scope")),
            id,
            id,
            id)
        .orElseThrow();
  }

  /** Those of the responses that somebody has opened. */
  public Set<ResponseId> seen(Collection<ResponseId> responses) {
    return Set.copyOf(
        sql()
            .list(
                "select response_id from theme_seen where response_id = any (cast(? as uuid[]))",
                CodingStore::response,
                array(responses)));
  }

  /** The themes of each of the responses that is in any. */
  public Map<ResponseId, Set<ThemeId>> themes(Collection<ResponseId> responses) {
    Map<ResponseId, Set<ThemeId>> themes = new HashMap<>();
    sql()
        .list(
            "select response_id, theme_id from theme_coding"
                + " where response_id = any (cast(? as uuid[]))",
            row ->
                themes
                    .computeIfAbsent(response(row), id -> new HashSet<>())
                    .add(new ThemeId(row.getObject(2, UUID.class))),
            array(responses));
    return themes;
  }

  /** The reason for each of the responses that is out of scope. */
  public Map<ResponseId, String> reasons(Collection<ResponseId> responses) {
    Map<ResponseId, String> reasons = new HashMap<>();
    sql()
        .list(
            "select response_id, reason from theme_out_of_scope"
                + " where response_id = any (cast(? as uuid[]))",
            row -> reasons.put(response(row), row.getString(2)),
            array(responses));
    return reasons;
  }

  private static ResponseId response(ResultSet row) throws SQLException {
    return new ResponseId(row.getObject(1, UUID.class));
  }

  private static String array(Collection<ResponseId> responses) {
    return responses.stream()
        .map(id -> id.value().toString())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
