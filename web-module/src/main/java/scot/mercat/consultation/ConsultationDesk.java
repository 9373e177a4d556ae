package scot.mercat.consultation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import scot.mercat.consultation.rules.Assessment;
import scot.mercat.consultation.rules.Contact;
import scot.mercat.consultation.rules.Dates;
import scot.mercat.consultation.rules.Field;
import scot.mercat.consultation.store.ConsultationStore;
import scot.mercat.consultation.store.TextStore;
import scot.mercat.identity.Officer;
import scot.mercat.shared.Ids;
import scot.mercat.translations.Language;
import scot.mercat.translations.Provenance;
import scot.mercat.translations.SourceText;

/** Writes consultations. The English and the days change only while it is a draft. */
@Singleton
@Transactional
public class ConsultationDesk {
  private final ConsultationStore store;
  private final TextStore texts;
  private final Told told;

  @Inject
  public ConsultationDesk(ConsultationStore store, TextStore texts, Told told) {
    this.store = store;
    this.texts = texts;
    this.told = told;
  }

  /** Whether an address is no longer free. */
  public boolean isTaken(String slug) {
    return store.find(slug).isPresent();
  }

  /** Begins a consultation as a draft. */
  public ConsultationId draft(Officer officer, NewConsultation drafted) {
    if (!officer.mayActFor(drafted.body())) {
      throw new IllegalStateException("The consultation belongs to another body");
    }
    ConsultationId id = store.add(new ConsultationId(Ids.next()), drafted);
    keepEnglish(officer, id, drafted.english());
    store.addAuthor(id, officer.id());
    told.tell(officer, "consultation.drafted", found(id), Map.of());
    return id;
  }

  /** Changes what a draft says in English; a blank text takes the field away. */
  public void write(Officer officer, ConsultationId id, Map<Field, String> english) {
    Consultation draft = draftOf(officer, id);
    keepEnglish(officer, id, english);
    told.tell(officer, "consultation.written", draft, Map.of("texts", "" + english.size()));
  }

  /** Changes the days and the contact of a draft. */
  public void plan(Officer officer, ConsultationId id, Dates dates, Contact contact) {
    draftOf(officer, id);
    store.plan(id, dates, contact);
    told.tell(
        officer,
        "consultation.planned",
        found(id),
        Map.of("opens", "" + dates.opens(), "closes", "" + dates.closes()));
  }

  /** Attaches or declines an assessment of a draft, with its summary or reason in English. */
  public void assess(Officer officer, ConsultationId id, Assessment assessment, String text) {
    Consultation draft = draftOf(officer, id);
    String link = assessment.isAttached() ? assessment.link() : "";
    store.keep(id, new Assessment(assessment.impact(), assessment.isAttached(), link));
    keepEnglish(officer, id, Map.of(assessment.impact().field(), text));
    told.tell(
        officer,
        "consultation.assessed",
        draft,
        Map.of(assessment.impact().code(), assessment.isAttached() ? "attached" : "declined"));
  }

  /** Keeps translations of the English as it stands, at any stage. */
  public void translate(Officer officer, ConsultationId id, NewTexts handed) {
    Consultation consultation = owned(officer, id);
    if (handed.language().equals(Language.ENGLISH)) {
      throw new IllegalArgumentException("English is written, not translated");
    }
    Map<Field, Wording> english =
        texts.read(id, Language.ENGLISH).getOrDefault(Language.ENGLISH.tag(), Map.of());
    handed
        .byField()
        .forEach((field, text) ->
            Optional.ofNullable(english.get(field))
                .ifPresent(source -> keepTranslation(id, source, text, handed)));
    told.tell(
        officer,
        "consultation.translated",
        consultation,
        Map.of("lang", handed.language().tag(), "texts", "" + handed.byField().size()));
  }

  private void keepTranslation(ConsultationId id, Wording source, String text, NewTexts handed) {
    if (text.isBlank()) {
      texts.remove(id, source.field(), handed.language());
      return;
    }
    texts.keep(
        id,
        new Wording(
            source.field(),
            handed.language(),
            new SourceText(text).text(),
            source.sourceHash(),
            handed.provenance(),
            handed.by(),
            handed.reviewedBy()));
  }

  private void keepEnglish(Officer officer, ConsultationId id, Map<Field, String> english) {
    store.addAuthor(id, officer.id());
    english.forEach((field, text) -> {
      if (text.isBlank()) {
        texts.remove(id, field, Language.ENGLISH);
      } else {
        texts.keep(id, english(field, text, officer.name()));
      }
    });
  }

  static Wording english(Field field, String text, String by) {
    SourceText source = new SourceText(text);
    return new Wording(
        field,
        Language.ENGLISH,
        source.text(),
        source.hash(),
        Provenance.PERSON,
        by,
        Optional.empty());
  }

  private Consultation draftOf(Officer officer, ConsultationId id) {
    Consultation consultation = owned(officer, id);
    if (!consultation.kept().isBeingWritten()) {
      throw new IllegalStateException("Only a draft changes");
    }
    return consultation;
  }

  private Consultation owned(Officer officer, ConsultationId id) {
    return store
        .lock(id)
        .filter(found -> officer.mayActFor(found.body()))
        .orElseThrow(() -> new IllegalStateException("No such consultation of the officer's body"));
  }

  private Consultation found(ConsultationId id) {
    return store.find(id).orElseThrow();
  }
}
