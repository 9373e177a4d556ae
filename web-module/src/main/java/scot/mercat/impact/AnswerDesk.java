package scot.mercat.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.impact.rules.ActionState;
import scot.mercat.impact.rules.Conscience;
import scot.mercat.impact.rules.Field;
import scot.mercat.impact.store.AnswerStore;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.Plan;
import scot.mercat.shared.Outbox;
import scot.mercat.theme.ThemeId;
import scot.mercat.translations.Language;

/** Writes and publishes answers. */
@Dependent
@Transactional
public class AnswerDesk {
  /** The outbox's word for an answer that has changed. */
  public static final String TOPIC = "impact";

  private final AnswerStore store;
  private final AnswerWords words;
  private final Tellings tellings;
  private final AuditLog audit;
  private final Outbox outbox;

  @Inject
  public AnswerDesk(
      AnswerStore store, AnswerWords words, Tellings tellings, AuditLog audit, Outbox outbox) {
    this.store = store;
    this.words = words;
    this.tellings = tellings;
    this.audit = audit;
    this.outbox = outbox;
  }

  /** Keeps what the answer says in English; a blank text stays as it was. */
  public void write(
      Officer officer, Consultation consultation, Answer answer, Map<Field, String> english) {
    requireLeave(officer, consultation);
    store.write(answer);
    keep(officer, answer.theme(), Language.ENGLISH, english);
    note(officer, consultation, "impact.written", answer.theme(), Map.of());
  }

  /** Keeps translations of the English as it stands. */
  public void translate(
      Officer officer,
      Consultation consultation,
      ThemeId theme,
      Language language,
      Map<Field, String> texts) {
    requireLeave(officer, consultation);
    keep(officer, theme, language, texts);
    note(officer, consultation, "impact.translated", theme, Map.of("language", language.tag()));
  }

  /** Says that the paragraph is as it is, from this version on, because of the theme. */
  public UUID link(
      Officer officer,
      Consultation consultation,
      ThemeId theme,
      Plan plan,
      int version,
      BlockId block,
      String reason) {
    requireLeave(officer, consultation);
    UUID change = store.addChange(theme, plan.id(), version, block);
    words.keepReason(change, Language.ENGLISH, reason, officer.name());
    note(
        officer,
        consultation,
        "impact.linked",
        theme,
        Map.of("block", block.value().toString(), "version", "" + version));
    return change;
  }

  public void translateReason(
      Officer officer, Consultation consultation, UUID change, Language language, String text) {
    requireLeave(officer, consultation);
    words.keepReason(change, language, text, officer.name());
  }

  /** What the answer must still say. */
  public List<String> missing(ThemeId theme) {
    Answer answer = store.find(theme).orElse(Answer.none(theme));
    Map<Field, Line> lines = words.lines(theme, Language.ENGLISH);
    return new Conscience(
            !answer.consideredBy().isBlank(),
            answer.consideredOn().isPresent(),
            lines.containsKey(Field.READ),
            lines.containsKey(Field.SAID),
            answer.decision().isPresent(),
            lines.containsKey(Field.WHY),
            answer.state() != ActionState.NONE,
            !answer.owner().isEmpty() && answer.due().isPresent())
        .missing();
  }

  /** Lets everybody read the answer, and tells each person whose words are in the theme. */
  public AnswerOutcome publish(
      Officer approver, Consultation consultation, ThemeId theme, Instant at) {
    requireLeave(approver, consultation);
    if (!approver.is(Role.APPROVER)) {
      throw new IllegalStateException("Only an approver publishes an answer");
    }
    List<String> missing = missing(theme);
    if (!missing.isEmpty()) {
      return new AnswerOutcome.Incomplete(missing);
    }
    store.publish(theme, approver.name(), at);
    int told = tellings.tell(consultation, store.find(theme).orElseThrow(), firstChange(theme), at);
    note(approver, consultation, "impact.published", theme, Map.of("told", "" + told));
    outbox.tell(TOPIC, theme.value().toString());
    return new AnswerOutcome.Published(told);
  }

  private Optional<Change> firstChange(ThemeId theme) {
    return store.changes(theme).stream().findFirst();
  }

  private void keep(Officer officer, ThemeId theme, Language language, Map<Field, String> texts) {
    texts.forEach((field, text) -> {
      if (!text.isBlank()) {
        words.keep(theme, field, language, text, officer.name());
      }
    });
  }

  private void note(
      Officer officer,
      Consultation consultation,
      String action,
      ThemeId theme,
      Map<String, String> facts) {
    audit.append(
        new Deed(
            officer.id().toString(), action, theme.value().toString(), consultation.body(), facts));
  }

  private static void requireLeave(Officer officer, Consultation consultation) {
    if (!officer.mayActFor(consultation.body())) {
      throw new IllegalStateException("The consultation belongs to another body");
    }
  }
}
