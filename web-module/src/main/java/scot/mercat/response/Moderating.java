package scot.mercat.response;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.Officer;
import scot.mercat.receipt.ReceiptSubject;
import scot.mercat.receipt.Receipts;
import scot.mercat.receipt.Stage;
import scot.mercat.response.Response.TranslatedWords;
import scot.mercat.response.rules.Moderation;
import scot.mercat.response.store.ResponseStore;
import scot.mercat.shared.Outbox;

/** Decides what may be shown; the author is told, with the reason. */
@Dependent
@Transactional
public class Moderating {
  private final ResponseStore store;
  private final Responses responses;
  private final Receipts receipts;
  private final AuditLog audit;
  private final Outbox outbox;

  @Inject
  public Moderating(
      ResponseStore store, Responses responses, Receipts receipts, AuditLog audit, Outbox outbox) {
    this.store = store;
    this.responses = responses;
    this.receipts = receipts;
    this.audit = audit;
    this.outbox = outbox;
  }

  /** Lets it be shown, as far as its author agreed. */
  public void show(Officer officer, ResponseId id) {
    requireLeave(officer, id);
    store.moderate(id, Moderation.SHOWN, null);
    note(officer, id, "response.shown");
  }

  /** Shows other words in place of those that came, which are kept for those who may see them. */
  public void redact(Officer officer, ResponseId id, String shown, String reason, Instant at) {
    requireLeave(officer, id);
    requireReason(reason);
    store.redact(id, shown, reason);
    tell(id, Stage.of("response.stage.redacted", at, reason));
    note(officer, id, "response.redacted");
  }

  public void hide(Officer officer, ResponseId id, String reason, Instant at) {
    requireLeave(officer, id);
    requireReason(reason);
    store.moderate(id, Moderation.HIDDEN, reason);
    tell(id, Stage.of("response.stage.hidden", at, reason));
    note(officer, id, "response.hidden");
  }

  /** The words as they came, for a moderator. */
  public String original(Officer officer, ResponseId id) {
    requireLeave(officer, id);
    note(officer, id, "response.original-read");
    return store.original(id);
  }

  /** Puts a translation into English beside the words, with who made it. */
  public void translate(Officer officer, ResponseId id, TranslatedWords words) {
    requireLeave(officer, id);
    store.translate(id, words);
    note(officer, id, "response.translated");
  }

  private void requireLeave(Officer officer, ResponseId id) {
    if (responses.find(officer, id).isEmpty()) {
      throw new IllegalStateException("The response belongs to another body");
    }
  }

  private static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A reason is required");
    }
  }

  private void tell(ResponseId id, Stage stage) {
    receipts.append(new ReceiptSubject(Intake.KIND, id.value()), stage);
  }

  private void note(Officer officer, ResponseId id, String action) {
    audit.append(new Deed(officer.id().toString(), action, id.value().toString(), "", Map.of()));
    outbox.tell(Intake.TOPIC, id.value().toString());
  }
}
