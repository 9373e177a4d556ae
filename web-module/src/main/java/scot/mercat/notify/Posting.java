package scot.mercat.notify;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.notify.rules.BackOff;
import scot.mercat.notify.rules.MailText;
import scot.mercat.notify.rules.MessageState;
import scot.mercat.notify.rules.SendFault;
import scot.mercat.notify.rules.SendOutcome;
import scot.mercat.notify.smtp.Mail;
import scot.mercat.notify.store.NotifyStore;
import scot.mercat.notify.store.Recipient;
import scot.mercat.web.PublicAddress;

/**
 * Takes e-mails out of the queue and notes what came of them, each step a transaction of its own:
 * an e-mail is marked before the mail server hears of it, so that one broken off is never sent
 * again by itself.
 */
@Singleton
@Transactional
public class Posting {
  /** Longer than any conversation with the mail server takes, all its time limits together. */
  private static final Duration LOST_AFTER = Duration.ofMinutes(10);

  private final NotifyStore store;
  private final AuditLog audit;
  private final PublicAddress address;
  private final Clock clock;

  @Inject
  public Posting(NotifyStore store, AuditLog audit, PublicAddress address, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.address = address;
    this.clock = clock;
  }

  /** An e-mail taken out of the queue; without a mail where there is nobody to send it to. */
  public record Claim(MessageFacts facts, Optional<Mail> mail) {}

  /** Marks the next e-mail as being sent. */
  public Optional<Claim> claim() {
    return store.messages().claim(clock.instant()).map(facts -> new Claim(facts, mail(facts)));
  }

  /** Marks what was being sent when the program stopped as perhaps sent. */
  public void markInterrupted() {
    Instant now = clock.instant();
    store
        .messages()
        .interrupted(now.minus(LOST_AFTER), now)
        .forEach(facts -> log(facts, MessageState.MAY_HAVE_BEEN_SENT));
  }

  public void report(MessageFacts facts, SendOutcome outcome) {
    switch (outcome) {
      case SendOutcome.Sent() -> finish(facts, MessageState.SENT, SendFault.NONE);
      case SendOutcome.Never(SendFault fault) -> finish(facts, MessageState.FAILED, fault);
      case SendOutcome.Unclear(SendFault fault) ->
          finish(facts, MessageState.MAY_HAVE_BEEN_SENT, fault);
      case SendOutcome.Later(SendFault fault) when BackOff.isOver(facts.attempts()) ->
          finish(facts, MessageState.FAILED, fault);
      case SendOutcome.Later(SendFault fault) -> tryLater(facts, fault);
    }
  }

  /** There is nobody to send it to any more. */
  public void drop(MessageFacts facts) {
    finish(facts, MessageState.SUPPRESSED, SendFault.NONE);
  }

  private void tryLater(MessageFacts facts, SendFault fault) {
    Instant now = clock.instant();
    Duration pause = BackOff.after(facts.attempts(), ThreadLocalRandom.current().nextDouble());
    store.messages().finish(facts.id(), MessageState.QUEUED, fault, now.plus(pause), now);
  }

  private void finish(MessageFacts facts, MessageState state, SendFault fault) {
    Instant now = clock.instant();
    store.messages().finish(facts.id(), state, fault, now, now);
    if (!state.canBeSentAgain()) {
      store.recipients().deleteText(facts.id());
    }
    log(facts, state);
  }

  private void log(MessageFacts facts, MessageState state) {
    Map<String, String> more = Map.of("subject", facts.subjectKey());
    String id = facts.id().toString();
    audit.append(new Deed(Deed.PROGRAM, "notify." + state.key(), id, facts.body(), more));
  }

  private Optional<Mail> mail(MessageFacts facts) {
    Optional<Recipient> recipient = facts.recipient().flatMap(store.recipients()::find);
    Optional<MailText> text = store.recipients().text(facts.id());
    return recipient.filter(Recipient::isActive).isPresent() && text.isPresent()
        ? Optional.of(mail(facts, recipient.get(), text.get()))
        : Optional.empty();
  }

  private Mail mail(MessageFacts facts, Recipient to, MailText text) {
    Optional<String> unsubscribe = to.unsubscribePath().map(path -> address.url() + path);
    return new Mail(facts.id(), to.address(), facts.language(), text, unsubscribe);
  }
}
