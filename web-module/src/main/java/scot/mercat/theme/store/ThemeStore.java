package scot.mercat.theme.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.shared.Sql;
import scot.mercat.theme.ThemeId;
import scot.mercat.translations.Language;

/** The way in to themes and their titles. */
@Singleton
public class ThemeStore {
  private static final String TITLED =
      """
      select t.id, t.consultation_id, t.code, e.target_hash as english,
        o.source_hash as source, o.target_hash as target
      from theme_theme t
      join theme_title e on e.theme_id = t.id and e.lang = 'en'
      left join theme_title o on o.theme_id = t.id and o.lang = ? and o.lang <> 'en'
      """;

  private final EntityManager entityManager;

  @Inject
  public ThemeStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * A theme with its title in English and, where there is one, in one other language.
   *
   * @param english hash of the English title
   * @param source hash of the English that the other title was made from; null for no other
   * @param target hash of the other title
   */
  public record Titled(
      ThemeId id,
      ConsultationId consultation,
      String code,
      String english,
      @Nullable String source,
      @Nullable String target) {
    /** The hash of the title in the other language, where it is current. */
    public Optional<String> current() {
      return english.equals(source) ? Optional.ofNullable(target) : Optional.empty();
    }
  }

  /** A title as kept; English is its own source. */
  public record Title(String lang, String source, String target, String by) {}

  /** Until the transaction ends, nobody else adds or renames a theme of the consultation. */
  public void lock(ConsultationId consultation) {
    sql()
        .list(
            "select pg_advisory_xact_lock(hashtextextended(?, 0)) is null",
            row -> true,
            "theme " + consultation.value());
  }

  public void add(ThemeId id, ConsultationId consultation, String code) {
    sql()
        .change(
            "insert into theme_theme (id, consultation_id, code, position) select ?, ?, ?,"
                + " coalesce(max(position), 0) + 1 from theme_theme where consultation_id = ?",
            id.value(),
            consultation.value(),
            code,
            consultation.value());
  }

  /** Takes the theme away with its titles; what was in it must be elsewhere by then. */
  public void remove(ThemeId theme) {
    sql().change("delete from theme_theme where id = ?", theme.value());
  }

  public void keep(ThemeId theme, Title title) {
    sql()
        .change(
            "insert into theme_title (theme_id, lang, source_hash, target_hash, translated_by)"
                + " values (?, ?, ?, ?, ?) on conflict (theme_id, lang) do update set source_hash"
                + " = excluded.source_hash, target_hash = excluded.target_hash, translated_by ="
                + " excluded.translated_by",
            theme.value(),
            title.lang(),
            title.source(),
            title.target(),
            title.by());
  }

  public void removeTitle(ThemeId theme, Language language) {
    sql()
        .change(
            "delete from theme_title where theme_id = ? and lang = ?",
            theme.value(),
            language.tag());
  }

  /** The titles of each theme of the consultation, in every language in which it has one. */
  public Map<ThemeId, List<Title>> titles(ConsultationId consultation) {
    Map<ThemeId, List<Title>> titles = new LinkedHashMap<>();
    sql()
        .list(
            "select t.id, l.lang, l.source_hash, l.target_hash, l.translated_by from theme_theme t"
                + " join theme_title l on l.theme_id = t.id where t.consultation_id = ?"
                + " order by t.position",
            row ->
                titles
                    .computeIfAbsent(
                        new ThemeId(row.getObject(1, UUID.class)), id -> new ArrayList<>())
                    .add(title(row)),
            consultation.value());
    return titles;
  }

  /** The themes of the consultation in their order. */
  public List<Titled> of(ConsultationId consultation, Language language) {
    return sql()
        .list(
            TITLED + "where t.consultation_id = ? order by t.position",
            ThemeStore::titled,
            language.tag(),
            consultation.value());
  }

  public Optional<Titled> find(ThemeId theme, Language language) {
    return sql().one(TITLED + "where t.id = ?", ThemeStore::titled, language.tag(), theme.value());
  }

  /** The consultations in which the themes were found. */
  public Set<ConsultationId> consultations(Collection<ThemeId> themes) {
    return Set.copyOf(
        sql()
            .list(
                "select distinct consultation_id from theme_theme"
                    + " where id = any (cast(? as uuid[]))",
                row -> new ConsultationId(row.getObject(1, UUID.class)),
                themes.stream()
                    .map(theme -> theme.value().toString())
                    .collect(Collectors.joining(",", "{", "}"))));
  }

  private static Titled titled(ResultSet row) throws SQLException {
    return new Titled(
        new ThemeId(row.getObject("id", UUID.class)),
        new ConsultationId(row.getObject("consultation_id", UUID.class)),
        row.getString("code"),
        row.getString("english"),
        row.getString("source"),
        row.getString("target"));
  }

  private static Title title(ResultSet row) throws SQLException {
    return new Title(
        row.getString("lang"),
        row.getString("source_hash"),
        row.getString("target_hash"),
        row.getString("translated_by"));
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
