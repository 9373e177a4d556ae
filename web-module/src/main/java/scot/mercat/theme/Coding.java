package scot.mercat.theme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.plan.Wordings;
import scot.mercat.receipt.ReceiptSubject;
import scot.mercat.receipt.Receipts;
import scot.mercat.receipt.Stage;
import scot.mercat.response.Intake;
import scot.mercat.response.ResponseId;
import scot.mercat.theme.store.ThemeStore;
import scot.mercat.translations.Language;

/** Makes themes, and puts responses into them, many at a time. */
@Dependent
@Transactional
public class Coding {
  private final ThemeStore store;
  private final Wordings wordings;
  private final Receipts receipts;
  private final ThemeNotes notes;
  private final Clock clock;

  @Inject
  public Coding(
      ThemeStore store, Wordings wordings, Receipts receipts, ThemeNotes notes, Clock clock) {
    this.store = store;
    this.wordings = wordings;
    this.receipts = receipts;
    this.notes = notes;
    this.clock = clock;
  }

  /** Adds a theme with its title in English. */
  public ThemeId add(Officer officer, Consultation consultation, String code, String title) {
    notes.requireLeave(officer, consultation);
    ThemeId id = store.add(consultation.id(), code);
    String hash = wordings.keep(title);
    store.title(id, Language.ENGLISH.tag(), hash, hash, officer.name());
    notes.append(officer, consultation, "theme.added", id, Map.of("code", code));
    return id;
  }

  /** Keeps the title in another language, made from the English as it stands. */
  public void translate(
      Officer officer, Consultation consultation, ThemeId theme, Language language, String title) {
    notes.requireLeave(officer, consultation);
    String source = store.title(theme, Language.ENGLISH.tag()).orElseThrow().targetHash();
    store.title(theme, language.tag(), source, wordings.keep(title), officer.name());
    notes.append(
        officer, consultation, "theme.translated", theme, Map.of("language", language.tag()));
  }

  /** Puts the responses into the theme; those who sent them can see that they were read. */
  public void code(
      Officer officer,
      Consultation consultation,
      ThemeId theme,
      Collection<ResponseId> responses,
      Instant at) {
    notes.requireLeave(officer, consultation);
    store.code(responses, theme, officer.id(), at);
    store.seen(responses, officer.id(), at);
    String link = "answers/" + consultation.slug();
    receipts.append(
        responses.stream().map(id -> new ReceiptSubject(Intake.KIND, id.value())).toList(),
        Stage.of("theme.stage.read", at).linkedTo(link));
    notes.append(
        officer, consultation, "theme.coded", theme, Map.of("responses", "" + responses.size()));
  }

  /** Takes the response out of the theme again. */
  public void uncode(
      Officer officer, Consultation consultation, ThemeId theme, ResponseId response) {
    notes.requireLeave(officer, consultation);
    store.uncode(response, theme);
    notes.append(officer, consultation, "theme.uncoded", theme, Map.of());
  }

  /** Says why a response can belong to no theme; its sender can read the reason. */
  public void putOutOfScope(
      Officer officer, Consultation consultation, ResponseId response, String reason, Instant at) {
    notes.requireLeave(officer, consultation);
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A reason is required");
    }
    store.outOfScope(response, reason, officer.id(), at);
    store.seen(List.of(response), officer.id(), at);
    receipts.append(
        new ReceiptSubject(Intake.KIND, response.value()),
        Stage.of("theme.stage.out-of-scope", at, reason));
    notes.append(officer, consultation, "theme.put-out-of-scope", response.value(), Map.of());
  }

  /** Notes that the officer has opened the response. */
  public void see(Officer officer, ResponseId response) {
    store.seen(List.of(response), officer.id(), clock.instant());
  }
}
