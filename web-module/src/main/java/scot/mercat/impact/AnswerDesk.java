package scot.mercat.impact;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.impact.rules.Field;
import scot.mercat.impact.store.AnswerStore;
import scot.mercat.plan.Wordings;
import scot.mercat.theme.ThemeId;
import scot.mercat.translations.Language;

/** Writes and translates answers; {@link Publishing} lets people read them. */
@Singleton
@Transactional
public class AnswerDesk {
  /** The outbox's word for an answer, by its theme, that reads otherwise now. */
  public static final String TOPIC = "impact";

  private final AnswerDrafts drafts;
  private final AnswerStore store;
  private final AnswerWords words;
  private final Wordings wordings;
  private final AnswerNotes notes;

  @Inject
  public AnswerDesk(
      AnswerDrafts drafts,
      AnswerStore store,
      AnswerWords words,
      Wordings wordings,
      AnswerNotes notes) {
    this.drafts = drafts;
    this.store = store;
    this.words = words;
    this.wordings = wordings;
    this.notes = notes;
  }

  /**
   * Keeps the facts, and what the answer says in English in the given fields; a blank text takes
   * the field away.
   *
   * @param seen the fingerprint of the draft that the officer had before them
   */
  public WriteOutcome write(
      Officer officer,
      Consultation consultation,
      String seen,
      Answer answer,
      Map<Field, String> english) {
    return write(officer, consultation, Optional.of(seen), answer, english);
  }

  /** The same, whatever stood there before. */
  public WriteOutcome write(
      Officer officer, Consultation consultation, Answer answer, Map<Field, String> english) {
    return write(officer, consultation, Optional.empty(), answer, english);
  }

  private WriteOutcome write(
      Officer officer,
      Consultation consultation,
      Optional<String> seen,
      Answer answer,
      Map<Field, String> english) {
    notes.requireLeave(officer, consultation, answer.theme());
    AnswerDraft now = drafts.hold(answer.theme());
    if (seen.isPresent() && !seen.get().equals(now.fingerprint())) {
      return new WriteOutcome.WrittenByAnother(now);
    }
    AnswerDraft after = after(now, answer, english);
    if (answer.decision().isPresent() && !after.mayDecide()) {
      return new WriteOutcome.NotConsidered();
    }
    store.write(answer);
    english.forEach(
        (field, text) -> words.keepEnglish(answer.theme(), Part.of(field), text, officer.name()));
    notes.append(officer, consultation, "impact.written", answer.theme(), Map.of());
    return new WriteOutcome.Written();
  }

  private AnswerDraft after(AnswerDraft now, Answer answer, Map<Field, String> english) {
    Map<Part, String> hashes = new HashMap<>(now.hashes());
    english.forEach((field, text) -> {
      if (text.isBlank()) {
        hashes.remove(Part.of(field));
      } else {
        hashes.put(Part.of(field), wordings.keep(text));
      }
    });
    return new AnswerDraft(answer, hashes, now.changes(), now.published());
  }

  /** Keeps translations; those of what is published are read at once. */
  public void translate(
      Officer officer,
      Consultation consultation,
      ThemeId theme,
      Language language,
      List<PartText> texts) {
    notes.requireLeave(officer, consultation, theme);
    if (language.equals(Language.ENGLISH)) {
      throw new IllegalArgumentException("English is written, not translated");
    }
    texts.forEach(text -> words.keep(theme, language, text, officer.name()));
    notes.append(
        officer,
        consultation,
        "impact.translated",
        theme,
        Map.of("lang", language.tag(), "texts", "" + texts.size()));
    notes.announce(theme);
  }
}
