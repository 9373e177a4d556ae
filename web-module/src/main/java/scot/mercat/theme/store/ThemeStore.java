package scot.mercat.theme.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.response.ResponseId;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;
import scot.mercat.theme.ThemeId;
import scot.mercat.theme.ThemeSize;
import scot.mercat.theme.rules.Coverage;

/** The way in to themes and codings. */
@Dependent
public class ThemeStore {
  private static final String COVERAGE =
      """
      select count(*), count(s.response_id), count(c.response_id),
        count(o.response_id) filter (where c.response_id is null)
      from response_response r
      left join theme_seen s on s.response_id = r.id
      left join (select distinct response_id from theme_coding) c on c.response_id = r.id
      left join theme_out_of_scope o on o.response_id = r.id
      where r.consultation_id = ?1
      """;

  private static final String THEMES =
      """
      select t.id, t.consultation_id, t.code, coalesce(own.target_hash, english.target_hash),
        coalesce(own.lang, 'en')
      from theme_theme t
      join theme_title english on english.theme_id = t.id and english.lang = 'en'
      left join theme_title own on own.theme_id = t.id and own.lang = ?2
        and own.source_hash = english.target_hash
      """;

  private final EntityManager entityManager;

  @Inject
  public ThemeStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** A theme as kept, with its title in a reader's language where that is current, or English. */
  public record Kept(
      ThemeId id,
      ConsultationId consultation,
      String code,
      String titleHash,
      String titleLanguage) {}

  /** A title as kept; English is its own source. */
  public record Title(String sourceHash, String targetHash) {}

  public ThemeId add(ConsultationId consultation, String code) {
    ThemeId id = new ThemeId(Ids.next());
    query(
            "insert into theme_theme (id, consultation_id, code, position) select ?1, ?2, ?3,"
                + " coalesce(max(position), 0) + 1 from theme_theme where consultation_id = ?2",
            id.value(),
            consultation.value(),
            code)
        .executeUpdate();
    return id;
  }

  public void title(ThemeId theme, String lang, String source, String target, String by) {
    query(
            "insert into theme_title values (?1, ?2, ?3, ?4, ?5) on conflict (theme_id, lang) do"
                + " update set source_hash = excluded.source_hash, target_hash ="
                + " excluded.target_hash, translated_by = excluded.translated_by",
            theme.value(),
            lang,
            source,
            target,
            by)
        .executeUpdate();
  }

  public Optional<Title> title(ThemeId theme, String lang) {
    return rows(
            "select source_hash, target_hash from theme_title where theme_id = ?1 and lang = ?2",
            theme.value(),
            lang)
        .map(row -> new Title((String) row[0], (String) row[1]))
        .findFirst();
  }

  public Set<ConsultationId> consultations(Collection<ThemeId> themes) {
    return rows(
            "select distinct consultation_id, 1 from theme_theme where id = any (cast(?1 as"
                + " uuid[]))",
            array(themes))
        .map(row -> new ConsultationId((UUID) row[0]))
        .collect(Collectors.toSet());
  }

  public Map<ThemeId, ThemeSize> sizes(ConsultationId consultation) {
    return rows(
            "select c.theme_id, count(*), sum(r.headcount) from theme_coding c join theme_theme t"
                + " on t.id = c.theme_id join response_response r on r.id = c.response_id where"
                + " t.consultation_id = ?1 group by c.theme_id",
            consultation.value())
        .collect(
            Collectors.toMap(
                row -> new ThemeId((UUID) row[0]),
                row -> new ThemeSize((int) number(row[1]), (int) number(row[2]))));
  }

  public List<Kept> of(ConsultationId consultation, String reader) {
    return rows(
            THEMES + " where t.consultation_id = ?1 order by t.position",
            consultation.value(),
            reader)
        .map(ThemeStore::kept)
        .toList();
  }

  public Optional<Kept> find(ThemeId theme, String reader) {
    return rows(THEMES + " where t.id = ?1", theme.value(), reader)
        .map(ThemeStore::kept)
        .findFirst();
  }

  public void code(Collection<ResponseId> responses, ThemeId theme, UUID officer, Instant at) {
    Sql.in(entityManager)
        .changeEach(
            "insert into theme_coding values (?, ?, ?, ?) on conflict do nothing",
            responses.stream()
                .map(response -> new Object[] {response.value(), theme.value(), officer, at})
                .toList());
  }

  public void uncode(ResponseId response, ThemeId theme) {
    query(
            "delete from theme_coding where response_id = ?1 and theme_id = ?2",
            response.value(),
            theme.value())
        .executeUpdate();
  }

  public void outOfScope(ResponseId response, String reason, UUID officer, Instant at) {
    query(
            "insert into theme_out_of_scope values (?1, ?2, ?3, ?4) on conflict (response_id) do"
                + " update set reason = excluded.reason",
            response.value(),
            reason,
            officer,
            Timestamp.from(at))
        .executeUpdate();
  }

  public void seen(Collection<ResponseId> responses, UUID officer, Instant at) {
    Sql.in(entityManager)
        .changeEach(
            "insert into theme_seen values (?, ?, ?) on conflict do nothing",
            responses.stream()
                .map(response -> new Object[] {response.value(), officer, at})
                .toList());
  }

  public Optional<String> outOfScope(ResponseId response) {
    return rows(
            "select reason, response_id from theme_out_of_scope where response_id = ?1",
            response.value())
        .map(row -> (String) row[0])
        .findFirst();
  }

  public Set<ThemeId> of(ResponseId response) {
    Set<ThemeId> themes = new HashSet<>();
    rows("select theme_id, response_id from theme_coding where response_id = ?1", response.value())
        .forEach(row -> themes.add(new ThemeId((UUID) row[0])));
    return themes;
  }

  /** The responses in the theme, the newest first. */
  public List<ResponseId> responses(ThemeId theme) {
    return rows(
            "select c.response_id, r.received_at from theme_coding c join response_response r on"
                + " r.id = c.response_id where c.theme_id = ?1 order by r.received_at desc, r.id",
            theme.value())
        .map(row -> new ResponseId((UUID) row[0]))
        .toList();
  }

  /** The responses that have not ended anywhere yet. */
  public Set<ResponseId> uncoded(ConsultationId consultation) {
    Set<ResponseId> found = new HashSet<>();
    rows(
            "select r.id, r.received_at from response_response r where r.consultation_id = ?1 and"
                + " not exists (select from theme_coding c where c.response_id = r.id) and not"
                + " exists (select from theme_out_of_scope o where o.response_id = r.id)",
            consultation.value())
        .forEach(row -> found.add(new ResponseId((UUID) row[0])));
    return found;
  }

  public Coverage coverage(ConsultationId consultation) {
    Object[] row = rows(COVERAGE, consultation.value()).findFirst().orElseThrow();
    return new Coverage(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
  }

  private static Kept kept(Object[] row) {
    return new Kept(
        new ThemeId((UUID) row[0]),
        new ConsultationId((UUID) row[1]),
        (String) row[2],
        (String) row[3],
        (String) row[4]);
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  private static String array(Collection<ThemeId> themes) {
    return themes.stream()
        .map(theme -> theme.value().toString())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private Stream<Object[]> rows(String sql, Object... parameters) {
    List<?> found = query(sql, parameters).getResultList();
    return found.stream().map(row -> (Object[]) row);
  }

  private Query query(String sql, Object... parameters) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
