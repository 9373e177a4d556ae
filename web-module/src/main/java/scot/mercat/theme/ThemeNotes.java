package scot.mercat.theme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;

/** Who may group what was said, and the note of it. */
@Singleton
class ThemeNotes {
  private static final List<String> GROUPING = List.of(Role.ANALYST, Role.EDITOR);
  private static final List<String> TRANSLATING =
      List.of(Role.ANALYST, Role.EDITOR, Role.TRANSLATOR);

  private final AuditLog audit;

  @Inject
  ThemeNotes(AuditLog audit) {
    this.audit = audit;
  }

  /** Analysts and editors of the consultation's body read and group what was said. */
  void requireLeave(Officer officer, Consultation consultation) {
    require(officer, consultation, GROUPING);
  }

  /** Translators may say what a theme is called, too. */
  void requireLeaveToTranslate(Officer officer, Consultation consultation) {
    require(officer, consultation, TRANSLATING);
  }

  private static void require(Officer officer, Consultation consultation, List<String> roles) {
    if (!officer.mayActFor(consultation.body())) {
      throw new IllegalStateException("The consultation belongs to another body");
    }
    if (roles.stream().noneMatch(officer::is)) {
      throw new IllegalStateException("The officer has no role for this");
    }
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
