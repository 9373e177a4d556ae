package scot.mercat.impact.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import scot.mercat.impact.Part;
import scot.mercat.theme.ThemeId;

/** The way in to the words of answers: the English of the draft, and every translation. */
@Singleton
public class TextStore {
  private static final String TRANSLATED =
      """
      insert into impact_translation
        select id, ?2, ?3, ?4, ?5, ?6, ?7 from impact_answer where theme_id = ?1
      on conflict (answer_id, part, lang, source_hash) do update set
        target_hash = excluded.target_hash, translated_by = excluded.translated_by,
        at = excluded.at
      """;

  private final Rows rows;

  @Inject
  public TextStore(Rows rows) {
    this.rows = rows;
  }

  /**
   * A translation as kept.
   *
   * @param sourceHash SHA-256 of the English that it was made from
   */
  public record Translated(Part part, String sourceHash, String targetHash, String by) {}

  /** The hashes of the draft's English. */
  public Map<Part, String> english(ThemeId theme) {
    Map<Part, String> hashes = new HashMap<>();
    rows.find(
            "select e.part, e.hash from impact_english e join impact_answer a on a.id ="
                + " e.answer_id where a.theme_id = ?1",
            theme.value())
        .forEach(row -> hashes.put(new Part(Rows.string(row[0])), Rows.string(row[1])));
    return hashes;
  }

  public void keepEnglish(ThemeId theme, Part part, String hash, String by) {
    rows.change(
        "insert into impact_english select id, ?2, ?3, ?4 from impact_answer where theme_id = ?1"
            + " on conflict (answer_id, part) do update set hash = excluded.hash, written_by ="
            + " excluded.written_by",
        theme.value(),
        part.code(),
        hash,
        by);
  }

  public void removeEnglish(ThemeId theme, Part part) {
    rows.change(
        "delete from impact_english e using impact_answer a where a.id = e.answer_id and"
            + " a.theme_id = ?1 and e.part = ?2",
        theme.value(),
        part.code());
  }

  /** Every translation of the answer in the language, the oldest first. */
  public List<Translated> translations(ThemeId theme, String lang) {
    return rows.find(
            "select t.part, t.source_hash, t.target_hash, t.translated_by from impact_translation"
                + " t join impact_answer a on a.id = t.answer_id where a.theme_id = ?1 and t.lang"
                + " = ?2 order by t.at, t.source_hash",
            theme.value(),
            lang)
        .map(row ->
            new Translated(
                new Part(Rows.string(row[0])),
                Rows.string(row[1]),
                Rows.string(row[2]),
                Rows.string(row[3])))
        .toList();
  }

  public void keep(ThemeId theme, String lang, Translated text, Instant at) {
    rows.change(
        TRANSLATED,
        theme.value(),
        text.part().code(),
        lang,
        text.sourceHash(),
        text.targetHash(),
        text.by(),
        Timestamp.from(at));
  }

  /** Takes away every translation of the part. */
  public void remove(ThemeId theme, String lang, Part part) {
    rows.change(
        "delete from impact_translation t using impact_answer a where a.id = t.answer_id and"
            + " a.theme_id = ?1 and t.part = ?2 and t.lang = ?3",
        theme.value(),
        part.code(),
        lang);
  }
}
