package scot.mercat.consultation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.consultation.rules.Field;
import scot.mercat.consultation.rules.State;
import scot.mercat.consultation.store.ConsultationStore;
import scot.mercat.consultation.store.TextStore;
import scot.mercat.identity.Officer;
import scot.mercat.plan.PlanId;
import scot.mercat.translations.Language;

/** Finds consultations and tells what they say in the reader's language. */
@Singleton
@Transactional
public class Consultations {
  private final ConsultationStore store;
  private final TextStore texts;
  private final Clock clock;

  @Inject
  public Consultations(ConsultationStore store, TextStore texts, Clock clock) {
    this.store = store;
    this.texts = texts;
    this.clock = clock;
  }

  /** The newest first. */
  public List<Consultation> all() {
    return store.all();
  }

  /** Those that everybody may see, the newest first. */
  public List<Consultation> publicOnes() {
    return store.all().stream().filter(Consultation::isPublic).toList();
  }

  /** Those that the officer may work on, the newest first. */
  public List<Consultation> of(Officer officer) {
    return store.of(officer);
  }

  /** Whoever asks; ask {@link Consultation#isPublic} before showing it to everybody. */
  public Optional<Consultation> find(String slug) {
    return store.find(slug);
  }

  public Optional<Consultation> find(ConsultationId id) {
    return store.find(id);
  }

  /** The consultation, where it is the officer's to work on. */
  public Optional<Consultation> find(Officer officer, ConsultationId id) {
    return store.find(id).filter(found -> officer.mayActFor(found.body()));
  }

  /** What is open now on just this version of the plan; of several, what closes first. */
  public Optional<Consultation> open(PlanId plan, int version) {
    return openNow(plan).stream().filter(found -> found.version() == version).findFirst();
  }

  /** What is open now on any version of the plan; of several, what closes first. */
  public Optional<Consultation> openOn(PlanId plan) {
    return openNow(plan).stream().findFirst();
  }

  /** All on the plan that everybody may see, the newest first. */
  public List<Consultation> on(PlanId plan) {
    return store.on(plan).stream().filter(Consultation::isPublic).toList();
  }

  public State state(Consultation consultation, Instant now) {
    return consultation.state(now);
  }

  /** Where it stands now. */
  public State state(Consultation consultation) {
    return consultation.state(clock.instant());
  }

  public Texts text(Consultation consultation, Language language) {
    return TextChoice.choose(texts.read(consultation.id(), language), language);
  }

  /** What is kept in the language, for those who write and translate. */
  public Map<Field, Wording> wordings(Consultation consultation, Language language) {
    return texts.read(consultation.id(), language).getOrDefault(language.tag(), Map.of());
  }

  /** The languages other than English in which any of its texts was translated. */
  public List<Language> languages(Consultation consultation) {
    return texts.languages(consultation.id());
  }

  private List<Consultation> openNow(PlanId plan) {
    Instant now = clock.instant();
    return store.on(plan).stream()
        .filter(found -> found.isOpen(now))
        .sorted(Comparator.comparing(Consultation::closes))
        .toList();
  }
}
