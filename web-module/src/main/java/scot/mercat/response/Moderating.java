package scot.mercat.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.receipt.ReceiptSubject;
import scot.mercat.receipt.Receipts;
import scot.mercat.receipt.Stage;
import scot.mercat.response.rules.Happening;
import scot.mercat.response.rules.Moderation;
import scot.mercat.response.rules.Reason;
import scot.mercat.response.store.ModeratedResponses;
import scot.mercat.response.store.ResponseStore;

/** Decides what may be shown; the author is told, with the reason. For moderators. */
@Singleton
@Transactional
public class Moderating {
  private final ResponseStore store;
  private final ModeratedResponses moderated;
  private final Receipts receipts;
  private final ResponseNotes notes;

  @Inject
  public Moderating(
      ResponseStore store, ModeratedResponses moderated, Receipts receipts, ResponseNotes notes) {
    this.store = store;
    this.moderated = moderated;
    this.receipts = receipts;
    this.notes = notes;
  }

  /** Lets it be shown, as far as its author agreed; without what was left out, if it was. */
  public ModerateOutcome show(Officer officer, ResponseId id, Instant at) {
    Response before = owned(officer, id);
    if (before.moderation().isShown()) {
      return new ModerateOutcome.Done();
    }
    return refusal(before)
        .orElseGet(() -> {
          moderated.moderate(
              id, before.isAbridged() ? Moderation.REDACTED : Moderation.SHOWN, null);
          if (before.moderation() == Moderation.HIDDEN) {
            tell(id, Stage.of("response.stage.shown", at));
          }
          note(officer, before, Happening.SHOWN, "", at);
          return new ModerateOutcome.Done();
        });
  }

  /** Shows other words in place of those that came, which are kept for moderators. */
  public ModerateOutcome redact(Officer officer, ResponseId id, Redaction redaction, Instant at) {
    requireReason(redaction.reason());
    moderated.lock(id);
    Response before = owned(officer, id);
    if (redaction.seen().filter(seen -> !seen.equals(Redaction.hash(before))).isPresent()) {
      return new ModerateOutcome.ChangedMeanwhile();
    }
    return refusal(before)
        .orElseGet(() -> {
          moderated.redact(id, redaction);
          tell(id, stage("response.stage.redacted", at, redaction.reason()));
          note(officer, before, Happening.REDACTED, redaction.reason(), at);
          return new ModerateOutcome.Done();
        });
  }

  /** Shows it to nobody but officers; it counts all the same. */
  public ModerateOutcome hide(Officer officer, ResponseId id, String reason, Instant at) {
    requireReason(reason);
    Response before = owned(officer, id);
    if (store.isErased(id)) {
      return new ModerateOutcome.Erased();
    }
    moderated.moderate(id, Moderation.HIDDEN, reason);
    tell(id, stage("response.stage.hidden", at, reason));
    note(officer, before, Happening.HIDDEN, reason, at);
    return new ModerateOutcome.Done();
  }

  /** The words as they came; that they were read is noted. */
  public String original(Officer officer, ResponseId id) {
    notes.append(officer.id().toString(), "response.original-read", owned(officer, id), Map.of());
    return moderated.original(id);
  }

  private Response owned(Officer officer, ResponseId id) {
    Response response = store.find(id).orElseThrow();
    notes.requireLeave(officer, response, Role.MODERATOR);
    return response;
  }

  private Optional<ModerateOutcome> refusal(Response response) {
    if (store.isErased(response.id())) {
      return Optional.of(new ModerateOutcome.Erased());
    }
    return response.isUrgent() ? Optional.of(new ModerateOutcome.AtRisk()) : Optional.empty();
  }

  private static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A reason is required");
    }
  }

  /** A known reason is said in the author's language, any other as the officer wrote it. */
  private static Stage stage(String key, Instant at, String reason) {
    return Reason.find(reason).isPresent()
        ? Stage.of(key, at, reason, "")
        : Stage.of(key, at, "other", reason);
  }

  private void tell(ResponseId id, Stage stage) {
    receipts.append(new ReceiptSubject(Intake.KIND, id.value()), stage);
  }

  private void note(Officer officer, Response response, Happening what, String reason, Instant at) {
    moderated.remember(response.id(), new HistoryLine(at, what, officer.name(), reason));
    notes.append(officer.id().toString(), "response." + what.code(), response, Map.of());
  }
}
