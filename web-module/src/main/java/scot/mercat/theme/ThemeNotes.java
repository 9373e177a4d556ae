package scot.mercat.theme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;

/** Who may group what was said, and the note of it. */
@Dependent
class ThemeNotes {
  private final AuditLog audit;

  @Inject
  ThemeNotes(AuditLog audit) {
    this.audit = audit;
  }

  void requireLeave(Officer officer, Consultation consultation) {
    if (!officer.mayActFor(consultation.body())) {
      throw new IllegalStateException("The consultation belongs to another body");
    }
  }

  void append(
      Officer officer,
      Consultation consultation,
      String action,
      ThemeId theme,
      Map<String, String> facts) {
    append(officer, consultation, action, theme.value(), facts);
  }

  void append(
      Officer officer,
      Consultation consultation,
      String action,
      UUID subject,
      Map<String, String> facts) {
    audit.append(
        new Deed(officer.id().toString(), action, subject.toString(), consultation.body(), facts));
  }
}
