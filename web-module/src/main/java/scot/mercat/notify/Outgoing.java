package scot.mercat.notify;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.notify.rules.MessageState;
import scot.mercat.notify.store.NotifyStore;
import scot.mercat.web.SignedIn;

/** Shows officers what their body sent, and sends again what a person decides to. */
@Singleton
@Transactional
public class Outgoing {
  private static final int PAGE = 50;

  private final NotifyStore store;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public Outgoing(NotifyStore store, AuditLog audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** An e-mail with as much of the address as may be seen; empty once it is deleted. */
  public record Listed(MessageFacts facts, String masked) {}

  /** A page of e-mails, and how many there are in each state. */
  public record Found(List<Listed> messages, Map<MessageState, Long> counts, boolean hasMore) {}

  /**
   * @param before lists what was queued before this moment
   */
  public Found list(SignedIn officer, Optional<MessageState> state, Instant before) {
    String wanted = state.map(MessageState::name).orElse("");
    List<MessageFacts> found =
        store.messages().list(officer.body(), officer.bodiesBelow(), wanted, before, PAGE + 1);
    List<Listed> page = found.stream().limit(PAGE).map(this::listed).toList();
    return new Found(
        page, store.messages().counts(officer.body(), officer.bodiesBelow()), found.size() > PAGE);
  }

  /** Whether the e-mail was sent by the officer's body or one below it. */
  public boolean isTheirs(SignedIn officer, UUID id) {
    return store.messages().isOf(id, officer.body(), officer.bodiesBelow());
  }

  /** Queues it once more; false where that cannot be, or it is another body's. */
  public boolean sendAgain(SignedIn officer, UUID id) {
    Optional<MessageFacts> queued =
        store.messages().sendAgain(id, officer.body(), officer.bodiesBelow(), clock.instant());
    queued.ifPresent(facts ->
        audit.append(
            new Deed(
                officer.id().toString(),
                "notify.sent-again",
                id.toString(),
                facts.body(),
                Map.of())));
    return queued.isPresent();
  }

  private Listed listed(MessageFacts facts) {
    String masked =
        facts
            .recipient()
            .flatMap(store.recipients()::find)
            .map(recipient -> recipient.address().masked())
            .orElse("");
    return new Listed(facts, masked);
  }
}
