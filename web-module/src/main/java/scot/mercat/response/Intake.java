package scot.mercat.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.notify.RecipientId;
import scot.mercat.receipt.Receipt;
import scot.mercat.receipt.ReceiptSubject;
import scot.mercat.receipt.Receipts;
import scot.mercat.receipt.Stage;
import scot.mercat.response.rules.Channel;
import scot.mercat.response.rules.Happening;
import scot.mercat.response.store.ModeratedResponses;
import scot.mercat.response.store.NewResponses;
import scot.mercat.shared.Ids;
import scot.mercat.translations.Language;
import scot.mercat.translations.SourceText;

/** Takes in what people say, in one transaction with its receipt. */
@Singleton
@Transactional
public class Intake {
  /** The kind of receipts that responses have. */
  public static final String KIND = "response";

  /** The outbox's word for a response that is new or no longer what it was. */
  public static final String TOPIC = "response";

  private final NewResponses store;
  private final ModeratedResponses moderated;
  private final Receipts receipts;
  private final ResponseNotes notes;
  private final Contacts contacts;

  @Inject
  public Intake(
      NewResponses store,
      ModeratedResponses moderated,
      Receipts receipts,
      ResponseNotes notes,
      Contacts contacts) {
    this.store = store;
    this.moderated = moderated;
    this.receipts = receipts;
    this.notes = notes;
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
    String submission = submission(sender.number());
    boolean isOpen = response.consultation().isOpen(response.receivedAt());
    if (!isOpen && store.bySubmission(submission).isEmpty()) {
      return new ReceiveOutcome.Closed();
    }
    ResponseId id = new ResponseId(Ids.next());
    Optional<RecipientId> recipient = recipient(response, sender, submission);
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

  /**
   * Takes in what came by letter, e-mail, telephone or at a meeting, at any time.
   *
   * @param number of the form, which makes a form that is sent twice one response
   * @param typedAt when the officer typed it in, which may be days after it came
   */
  public ResponseId enter(Officer officer, NewResponse response, String number, Instant typedAt) {
    notes.requireLeave(officer, response.consultation(), Role.EDITOR, Role.MODERATOR);
    String submission = submission(number);
    ResponseId id = new ResponseId(Ids.next());
    if (!store.add(id, response, officer.id(), null, submission)) {
      return store.bySubmission(submission).orElseThrow();
    }
    if (response.channel() != Channel.WEB) {
      moderated.remember(id, new HistoryLine(typedAt, Happening.ENTERED, officer.name(), ""));
    }
    note(officer.id().toString(), id, response);
    return id;
  }

  /** The same, with a receipt to hand over. */
  public ReceiveOutcome.Received enterWithReceipt(
      Officer officer, NewResponse response, Sender sender, Instant typedAt) {
    ResponseId id = enter(officer, response, sender.number(), typedAt);
    return new ReceiveOutcome.Received(id, receiptFor(id, response, sender).code());
  }

  /** Whom to write to, unless the form was sent before, when they are known already. */
  private Optional<RecipientId> recipient(NewResponse response, Sender sender, String submission) {
    return sender.email().isEmpty() || store.bySubmission(submission).isPresent()
        ? Optional.empty()
        : contacts.remember(sender, response.consultation());
  }

  private Receipt receiptFor(ResponseId id, NewResponse response, Sender sender) {
    ReceiptSubject subject = new ReceiptSubject(KIND, id.value());
    Receipt receipt =
        receipts.issue(subject, sender.number(), sender.reader(), sender.secondWord());
    receipts.append(subject, Stage.of("response.stage.received", response.receivedAt()));
    return receipt;
  }

  private void note(String actor, ResponseId id, NewResponse response) {
    notes.append(
        actor,
        "response.received",
        id,
        response.consultation(),
        Map.of(
            "channel", response.channel().code(),
            "consultation", response.consultation().id().value().toString(),
            "block", response.block().map(block -> block.value().toString()).orElse(""),
            "text", new SourceText(response.text()).hash()));
  }

  private static String submission(String number) {
    return new SourceText("submission " + number).hash();
  }
}
