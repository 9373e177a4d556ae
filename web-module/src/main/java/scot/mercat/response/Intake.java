package scot.mercat.response;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.Officer;
import scot.mercat.notify.RecipientId;
import scot.mercat.receipt.Receipt;
import scot.mercat.receipt.ReceiptSubject;
import scot.mercat.receipt.Receipts;
import scot.mercat.receipt.Stage;
import scot.mercat.response.store.ResponseStore;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Outbox;
import scot.mercat.translations.Language;
import scot.mercat.translations.SourceText;

/** Takes in what people say, in one transaction with its receipt. */
@Dependent
@Transactional
public class Intake {
  /** The kind of receipts that responses have. */
  public static final String KIND = "response";

  /** The outbox's word for a response that is new or no longer what it was. */
  public static final String TOPIC = "response";

  private final ResponseStore store;
  private final Receipts receipts;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Contacts contacts;

  @Inject
  public Intake(
      ResponseStore store, Receipts receipts, AuditLog audit, Outbox outbox, Contacts contacts) {
    this.store = store;
    this.receipts = receipts;
    this.audit = audit;
    this.outbox = outbox;
    this.contacts = contacts;
  }

  /**
   * What a resident's form says beside the comment.
   *
   * @param number of the form, which makes a form that is sent twice one response
   * @param reader the language in which they read the page, and want to hear
   * @param email for news of the comment
   * @param secondWord what they chose, so that nobody with the code alone sees their words
   */
  public record Sender(
      String number, Language reader, Optional<String> email, Optional<String> secondWord) {}

  /** Takes in a resident's comment while the consultation is open. */
  public ReceiveOutcome receive(NewResponse response, Sender sender) {
    String submission = new SourceText("submission " + sender.number()).hash();
    boolean isOpen = response.consultation().isOpen(response.receivedAt());
    if (!isOpen && store.bySubmission(submission).isEmpty()) {
      return new ReceiveOutcome.Closed();
    }
    ResponseId id = new ResponseId(Ids.next());
    Optional<RecipientId> recipient =
        store.bySubmission(submission).isPresent()
            ? Optional.empty()
            : contacts.remember(sender, response.consultation());
    boolean isNew =
        store.add(id, response, null, recipient.map(RecipientId::value).orElse(null), submission);
    ResponseId kept = isNew ? id : store.bySubmission(submission).orElseThrow();
    Receipt receipt = receiptFor(kept, response, sender);
    if (isNew) {
      note(Deed.RESIDENT, kept, response);
      recipient.ifPresent(whom -> contacts.tellReceived(whom, response.consultation()));
    }
    return new ReceiveOutcome.Received(kept, receipt.code());
  }

  /** Takes in what came by letter, e-mail, telephone or at a meeting, at any time. */
  public ResponseId enter(Officer officer, NewResponse response) {
    if (!officer.mayActFor(response.consultation().body())) {
      throw new IllegalStateException("The consultation belongs to another body");
    }
    ResponseId id = new ResponseId(Ids.next());
    store.add(id, response, officer.id(), null, null);
    note(officer.id().toString(), id, response);
    return id;
  }

  /** Takes in what came on paper or by telephone, with a receipt to hand over. */
  public ReceiveOutcome.Received enterWithReceipt(
      Officer officer, NewResponse response, Sender sender) {
    ResponseId id = enter(officer, response);
    return new ReceiveOutcome.Received(id, receiptFor(id, response, sender).code());
  }

  private Receipt receiptFor(ResponseId id, NewResponse response, Sender sender) {
    ReceiptSubject subject = new ReceiptSubject(KIND, id.value());
    Receipt receipt =
        receipts.issue(subject, sender.number(), sender.reader(), sender.secondWord());
    receipts.append(subject, Stage.of("response.stage.received", response.receivedAt()));
    return receipt;
  }

  private void note(String actor, ResponseId id, NewResponse response) {
    @Nullable UUID block = response.block().map(b -> b.value()).orElse(null);
    audit.append(
        new Deed(
            actor,
            "response.received",
            id.value().toString(),
            response.consultation().body(),
            Map.of(
                "channel", response.channel().code(),
                "consultation", response.consultation().id().value().toString(),
                "block", block == null ? "" : block.toString(),
                "text", new SourceText(response.text()).hash())));
    outbox.tell(TOPIC, id.value().toString());
  }
}
