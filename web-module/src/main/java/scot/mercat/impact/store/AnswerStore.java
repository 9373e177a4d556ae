package scot.mercat.impact.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.mercat.impact.Answer;
import scot.mercat.impact.Change;
import scot.mercat.impact.rules.ActionState;
import scot.mercat.impact.rules.Decision;
import scot.mercat.impact.rules.Field;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.PlanId;
import scot.mercat.shared.Ids;
import scot.mercat.theme.ThemeId;

/** The way in to answers. */
@Dependent
public class AnswerStore {
  private static final String WRITE =
      """
      insert into impact_answer (id, theme_id, considered_by, considered_on, decision, owner, due,
        status) values (?1, ?2, ?3, cast(?4 as date), cast(?5 as varchar), ?6, cast(?7 as date), ?8)
      on conflict (theme_id) do update set considered_by = excluded.considered_by,
        considered_on = excluded.considered_on, decision = excluded.decision,
        owner = excluded.owner, due = excluded.due, status = excluded.status
      """;

  private final EntityManager entityManager;

  @Inject
  public AnswerStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Where a text of an answer stands. */
  public record Spot(ThemeId theme, Field field) {}

  /** A text as kept; English is its own source. */
  public record KeptText(String sourceHash, String targetHash) {}

  /** A paragraph's change with the theme that caused it. */
  public record Cause(ThemeId theme, Change change) {}

  public void write(Answer answer) {
    query(
            WRITE,
            Ids.next(),
            answer.theme().value(),
            answer.consideredBy(),
            answer.consideredOn().map(LocalDate::toString).orElse(null),
            answer.decision().map(Decision::code).orElse(null),
            answer.owner(),
            answer.due().map(LocalDate::toString).orElse(null),
            answer.state().code())
        .executeUpdate();
  }

  public Optional<Answer> find(ThemeId theme) {
    return Optional.ofNullable(answers(List.of(theme)).get(theme));
  }

  /** The answers to those of the themes that have one. */
  public Map<ThemeId, Answer> answers(Collection<ThemeId> themes) {
    return rows(
            "select considered_by, considered_on, decision, owner, due, status, published_at,"
                + " theme_id from impact_answer where theme_id = any (cast(?1 as uuid[]))",
            array(themes.stream().map(ThemeId::value)))
        .map(row -> answer(new ThemeId(uuid(row[7])), row))
        .collect(Collectors.toMap(Answer::theme, answer -> answer));
  }

  public void publish(ThemeId theme, String approver, Instant at) {
    query(
            "update impact_answer set approved_by = ?2, published_at = ?3 where theme_id = ?1",
            theme.value(),
            approver,
            Timestamp.from(at))
        .executeUpdate();
  }

  public void text(
      ThemeId theme, Field field, String lang, String source, String target, String by) {
    query(
            "insert into impact_text select id, ?2, ?3, ?4, ?5, ?6 from impact_answer where"
                + " theme_id = ?1 on conflict (answer_id, field, lang) do update set source_hash ="
                + " excluded.source_hash, target_hash = excluded.target_hash, translated_by ="
                + " excluded.translated_by",
            theme.value(),
            field.code(),
            lang,
            source,
            target,
            by)
        .executeUpdate();
  }

  public Optional<KeptText> text(ThemeId theme, Field field, String lang) {
    return rows(
            "select t.source_hash, t.target_hash from impact_text t join impact_answer a on a.id ="
                + " t.answer_id where a.theme_id = ?1 and t.field = ?2 and t.lang = ?3",
            theme.value(),
            field.code(),
            lang)
        .map(row -> new KeptText(string(row[0]), string(row[1])))
        .findFirst();
  }

  /** Every text of the answers to the themes in one language. */
  public Map<Spot, KeptText> texts(Collection<ThemeId> themes, String lang) {
    Map<Spot, KeptText> texts = new HashMap<>();
    rows(
            "select t.field, t.source_hash, t.target_hash, a.theme_id from impact_text t join"
                + " impact_answer a on a.id = t.answer_id where a.theme_id = any (cast(?1 as"
                + " uuid[])) and t.lang = ?2",
            array(themes.stream().map(ThemeId::value)),
            lang)
        .forEach(row ->
            texts.put(
                new Spot(new ThemeId(uuid(row[3])), Field.find(string(row[0])).orElseThrow()),
                new KeptText(string(row[1]), string(row[2]))));
    return texts;
  }

  public UUID addChange(ThemeId theme, PlanId plan, int version, BlockId block) {
    UUID id = Ids.next();
    query(
            "insert into impact_change select ?1, id, ?3, ?4, ?5 from impact_answer where theme_id"
                + " = ?2",
            id,
            theme.value(),
            plan.value(),
            version,
            block.value())
        .executeUpdate();
    return id;
  }

  public void reason(UUID change, String lang, String source, String target, String by) {
    query(
            "insert into impact_change_reason values (?1, ?2, ?3, ?4, ?5) on conflict (change_id,"
                + " lang) do update set source_hash = excluded.source_hash, target_hash ="
                + " excluded.target_hash, translated_by = excluded.translated_by",
            change,
            lang,
            source,
            target,
            by)
        .executeUpdate();
  }

  public Optional<KeptText> reason(UUID change, String lang) {
    return rows(
            "select source_hash, target_hash from impact_change_reason where change_id = ?1 and"
                + " lang = ?2",
            change,
            lang)
        .map(row -> new KeptText(string(row[0]), string(row[1])))
        .findFirst();
  }

  public Map<UUID, KeptText> reasons(Collection<UUID> changes, String lang) {
    Map<UUID, KeptText> reasons = new HashMap<>();
    rows(
            "select source_hash, target_hash, change_id from impact_change_reason where change_id ="
                + " any (cast(?1 as uuid[])) and lang = ?2",
            array(changes.stream()),
            lang)
        .forEach(row -> reasons.put(uuid(row[2]), new KeptText(string(row[0]), string(row[1]))));
    return reasons;
  }

  public List<Change> changes(ThemeId theme) {
    return changes(List.of(theme)).stream().map(Cause::change).toList();
  }

  /** What changed because of the themes, published or not, in the order in which it was linked. */
  public List<Cause> changes(Collection<ThemeId> themes) {
    return rows(
            "select c.id, c.plan_id, c.version, c.block_id, a.theme_id from impact_change c join"
                + " impact_answer a on a.id = c.answer_id where a.theme_id = any (cast(?1 as"
                + " uuid[])) order by c.id",
            array(themes.stream().map(ThemeId::value)))
        .map(AnswerStore::cause)
        .toList();
  }

  /** The changes that published answers caused in the plan after one version, up to another. */
  public List<Cause> causes(PlanId plan, int after, int upTo) {
    return rows(
            "select c.id, c.plan_id, c.version, c.block_id, a.theme_id from impact_change c join"
                + " impact_answer a on a.id = c.answer_id where c.plan_id = ?1 and c.version > ?2"
                + " and c.version <= ?3 and a.published_at is not null order by c.id",
            plan.value(),
            after,
            upTo)
        .map(AnswerStore::cause)
        .toList();
  }

  private static Cause cause(@Nullable Object[] row) {
    return new Cause(
        new ThemeId(uuid(row[4])),
        new Change(
            uuid(row[0]),
            new PlanId(uuid(row[1])),
            Integer.parseInt(string(row[2])),
            new BlockId(uuid(row[3]))));
  }

  private static String array(Stream<UUID> ids) {
    return ids.map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
  }

  private static Answer answer(ThemeId theme, @Nullable Object[] row) {
    return new Answer(
        theme,
        string(row[0]),
        Optional.ofNullable((Date) row[1]).map(Date::toLocalDate),
        Optional.ofNullable((String) row[2]).flatMap(Decision::find),
        string(row[3]),
        Optional.ofNullable((Date) row[4]).map(Date::toLocalDate),
        ActionState.find(string(row[5])).orElseThrow(),
        Optional.ofNullable((Timestamp) row[6]).map(Timestamp::toInstant));
  }

  private static UUID uuid(@Nullable Object value) {
    return UUID.fromString(string(value));
  }

  private static String string(@Nullable Object value) {
    return String.valueOf(value);
  }

  private Stream<@Nullable Object[]> rows(String sql, Object... parameters) {
    List<?> found = query(sql, parameters).getResultList();
    return found.stream().map(row -> (Object[]) row);
  }

  private Query query(String sql, @Nullable Object... parameters) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
