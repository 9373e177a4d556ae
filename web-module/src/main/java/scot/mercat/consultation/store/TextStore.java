package scot.mercat.consultation.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.consultation.Wording;
import scot.mercat.consultation.rules.Field;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Provenance;

/** The way in to the words of consultations. */
@Singleton
public class TextStore {
  private final EntityManager entityManager;

  @Inject
  public TextStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** What is kept in English and in the other language, by tag. */
  public Map<String, Map<Field, Wording>> read(ConsultationId id, Language other) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select field, lang, text, source_hash, provenance, written_by, reviewed_by"
                    + " from consultation_text where consultation_id = ?1 and lang in (?2, ?3)")
            .setParameter(1, id.value())
            .setParameter(2, Language.ENGLISH.tag())
            .setParameter(3, other.tag())
            .getResultList();
    Map<String, Map<Field, Wording>> byTag = new HashMap<>();
    rows.stream()
        .map(row -> wording((Object[]) row))
        .forEach(wording ->
            byTag
                .computeIfAbsent(wording.language().tag(), tag -> new EnumMap<>(Field.class))
                .put(wording.field(), wording));
    return byTag;
  }

  public List<Language> languages(ConsultationId id) {
    List<?> tags =
        entityManager
            .createNativeQuery(
                "select distinct lang from consultation_text where consultation_id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    return Languages.standard().all().stream()
        .filter(language -> tags.contains(language.tag()) && !language.equals(Language.ENGLISH))
        .toList();
  }

  public void keep(ConsultationId id, Wording wording) {
    entityManager
        .createNativeQuery(
            """
            insert into consultation_text values (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, ''))
            on conflict (consultation_id, field, lang) do update
            set text = ?4, source_hash = ?5, provenance = ?6, written_by = ?7,
                reviewed_by = nullif(?8, '')
            """)
        .setParameter(1, id.value())
        .setParameter(2, wording.field().key())
        .setParameter(3, wording.language().tag())
        .setParameter(4, wording.text())
        .setParameter(5, wording.sourceHash())
        .setParameter(6, wording.provenance().name().toLowerCase(Locale.ROOT))
        .setParameter(7, wording.by())
        .setParameter(8, wording.reviewedBy().orElse(""))
        .executeUpdate();
  }

  public void remove(ConsultationId id, Field field, Language language) {
    entityManager
        .createNativeQuery(
            "delete from consultation_text where consultation_id = ?1 and field = ?2 and lang = ?3")
        .setParameter(1, id.value())
        .setParameter(2, field.key())
        .setParameter(3, language.tag())
        .executeUpdate();
  }

  private static Wording wording(@Nullable Object[] row) {
    return new Wording(
        Field.find(text(row[0])).orElseThrow(),
        Languages.standard().find(text(row[1])).orElseThrow(),
        text(row[2]),
        text(row[3]),
        Provenance.valueOf(text(row[4]).toUpperCase(Locale.ROOT)),
        text(row[5]),
        Optional.ofNullable((String) row[6]));
  }

  private static String text(@Nullable Object column) {
    return (String) Objects.requireNonNull(column);
  }
}
