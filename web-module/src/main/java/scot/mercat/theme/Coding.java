package scot.mercat.theme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.receipt.ReceiptSubject;
import scot.mercat.receipt.Receipts;
import scot.mercat.receipt.Stage;
import scot.mercat.response.Intake;
import scot.mercat.response.ResponseId;
import scot.mercat.theme.store.CodingStore;
import scot.mercat.theme.store.CodingStore.Mark;

/** Puts responses into themes, or out of scope, many at a time. */
@Singleton
@Transactional
public class Coding {
  private final CodingStore store;
  private final Naming naming;
  private final Receipts receipts;
  private final ThemeNotes notes;
  private final Clock clock;

  @Inject
  public Coding(
      CodingStore store, Naming naming, Receipts receipts, ThemeNotes notes, Clock clock) {
    this.store = store;
    this.naming = naming;
    this.receipts = receipts;
    this.notes = notes;
    this.clock = clock;
  }

  /** Puts the responses into the theme; those who sent them can see that they were read. */
  public void code(
      Officer officer, Consultation consultation, ThemeId theme, Collection<ResponseId> responses) {
    code(officer, consultation, theme, responses, clock.instant());
  }

  /** The same for what was done at an earlier moment. */
  public void code(
      Officer officer,
      Consultation consultation,
      ThemeId theme,
      Collection<ResponseId> responses,
      Instant at) {
    notes.requireLeave(officer, consultation);
    Set<ResponseId> chosen = new LinkedHashSet<>(responses);
    Mark mark = new Mark(officer.id(), at);
    store.code(chosen, theme, mark);
    store.see(consultation.id(), chosen, mark);
    tell(
        store.markTold(chosen, at),
        Stage.of("theme.stage.read", at).linkedTo("answers/" + consultation.slug()));
    notes.append(
        officer, consultation, "theme.coded", theme.value(), Map.of("responses", ids(chosen)));
  }

  /** Names a theme and puts the responses into it, unless another theme has the title. */
  public NameOutcome codeAnew(
      Officer officer, Consultation consultation, String title, Collection<ResponseId> responses) {
    NameOutcome outcome = naming.add(officer, consultation, title);
    if (outcome instanceof NameOutcome.Named(ThemeId theme)) {
      code(officer, consultation, theme, responses);
    }
    return outcome;
  }

  /** Takes the response out of the theme again. */
  public void uncode(
      Officer officer, Consultation consultation, ThemeId theme, ResponseId response) {
    notes.requireLeave(officer, consultation);
    store.uncode(response, theme);
    notes.append(
        officer,
        consultation,
        "theme.uncoded",
        theme.value(),
        Map.of("responses", ids(List.of(response))));
  }

  /**
   * Says why responses can belong to no theme, and takes them out of any; who sent them can read
   * the reason.
   */
  public void putOutOfScope(
      Officer officer, Consultation consultation, Collection<ResponseId> responses, String reason) {
    putOutOfScope(officer, consultation, responses, reason, clock.instant());
  }

  /** The same for what was decided at an earlier moment. */
  public void putOutOfScope(
      Officer officer,
      Consultation consultation,
      Collection<ResponseId> responses,
      String reason,
      Instant at) {
    notes.requireLeave(officer, consultation);
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A reason is required");
    }
    Set<ResponseId> chosen = new LinkedHashSet<>(responses);
    Mark mark = new Mark(officer.id(), at);
    store.see(consultation.id(), chosen, mark);
    List<ResponseId> changed = store.putOutOfScope(consultation.id(), chosen, reason.strip(), mark);
    store.unmarkTold(changed);
    tell(changed, Stage.of("theme.stage.out-of-scope", at, reason.strip()));
    changed.forEach(response ->
        notes.append(officer, consultation, "theme.put-out-of-scope", response.value(), Map.of()));
  }

  /** Notes that the officer has opened the response. */
  public void see(Officer officer, Consultation consultation, ResponseId response) {
    notes.requireLeave(officer, consultation);
    store.see(consultation.id(), List.of(response), new Mark(officer.id(), clock.instant()));
  }

  private void tell(Collection<ResponseId> responses, Stage stage) {
    receipts.append(
        responses.stream().map(id -> new ReceiptSubject(Intake.KIND, id.value())).toList(), stage);
  }

  private static String ids(Collection<ResponseId> responses) {
    return String.join(" ", responses.stream().map(id -> id.value().toString()).toList());
  }
}
