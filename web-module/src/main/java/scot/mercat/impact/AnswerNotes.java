package scot.mercat.impact;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.shared.Outbox;
import scot.mercat.theme.ThemeId;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;

/** Who may answer, and the note of it. */
@Singleton
class AnswerNotes {
  private final Themes themes;
  private final AuditLog audit;
  private final Outbox outbox;

  @Inject
  AnswerNotes(Themes themes, AuditLog audit, Outbox outbox) {
    this.themes = themes;
    this.audit = audit;
    this.outbox = outbox;
  }

  /**
   * @throws IllegalStateException where the consultation is another body's, or the theme another
   *     consultation's
   */
  void requireLeave(Officer officer, Consultation consultation, ThemeId theme) {
    boolean isOurs =
        themes
            .find(theme, Language.ENGLISH)
            .filter(found -> found.consultation().equals(consultation.id()))
            .isPresent();
    if (!officer.mayActFor(consultation.body()) || !isOurs) {
      throw new IllegalStateException("The consultation belongs to another body");
    }
  }

  void append(
      Officer officer,
      Consultation consultation,
      String action,
      ThemeId theme,
      Map<String, String> facts) {
    audit.append(
        new Deed(
            officer.id().toString(), action, theme.value().toString(), consultation.body(), facts));
  }

  /** Says that what people read of the answer has changed. */
  void announce(ThemeId theme) {
    outbox.tell(AnswerDesk.TOPIC, theme.value().toString());
  }
}
