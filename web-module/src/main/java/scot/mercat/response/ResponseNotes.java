package scot.mercat.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.shared.Outbox;

/** Who may do what with a response, and the note that it was done. */
@Singleton
class ResponseNotes {
  /** Who reads responses. */
  static final String[] READERS = {
    Role.EDITOR, Role.APPROVER, Role.TRANSLATOR, Role.MODERATOR, Role.ANALYST
  };

  private final Consultations consultations;
  private final AuditLog audit;
  private final Outbox outbox;

  @Inject
  ResponseNotes(Consultations consultations, AuditLog audit, Outbox outbox) {
    this.consultations = consultations;
    this.audit = audit;
    this.outbox = outbox;
  }

  /**
   * Resources ask before; this is the last door.
   *
   * @throws IllegalStateException when the response is another body's, or none of the roles is the
   *     officer's
   */
  void requireLeave(Officer officer, Response response, String... roles) {
    requireLeave(officer, consultation(response), roles);
  }

  void requireLeave(Officer officer, Consultation consultation, String... roles) {
    if (!officer.mayActFor(consultation.body())) {
      throw new IllegalStateException("The consultation belongs to another body");
    }
    if (Arrays.stream(roles).noneMatch(officer::is)) {
      throw new IllegalStateException("That is for another role");
    }
  }

  /** Notes it for the consultation's body, and tells those who follow responses. */
  void append(String actor, String action, Response response, Map<String, String> facts) {
    append(actor, action, response.id(), consultation(response), facts);
  }

  void append(
      String actor,
      String action,
      ResponseId id,
      Consultation consultation,
      Map<String, String> facts) {
    audit.append(new Deed(actor, action, id.value().toString(), consultation.body(), facts));
    outbox.tell(Intake.TOPIC, id.value().toString());
  }

  private Consultation consultation(Response response) {
    return consultations.find(response.consultation()).orElseThrow();
  }
}
