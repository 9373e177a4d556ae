package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.ballot.rules.VoterToRemind;
import scot.mercat.ballot.store.ReminderStore;
import scot.mercat.bid.Member;
import scot.mercat.notify.EmailAddress;
import scot.mercat.notify.RecipientId;
import scot.mercat.notify.Recipients;
import scot.mercat.shared.Ids;
import scot.mercat.translations.Language;

/**
 * Takes in the address of a member who wants to be reminded of the ballot by e-mail. Nothing goes
 * to it but one e-mail with a link, until whoever reads that has confirmed.
 */
@Singleton
@Transactional
public class Reminders {
  private static final int MOST_A_DAY = 3;

  private final ReminderStore store;
  private final Recipients recipients;
  private final ReminderMail mail;
  private final ReminderTimes times;
  private final AuditLog audit;

  @Inject
  public Reminders(
      ReminderStore store,
      Recipients recipients,
      ReminderMail mail,
      ReminderTimes times,
      AuditLog audit) {
    this.store = store;
    this.recipients = recipients;
    this.mail = mail;
    this.times = times;
    this.audit = audit;
  }

  /** Where an address stands. */
  public enum State {
    NONE,
    /** Nobody has followed the link yet. */
    WAITING,
    ON
  }

  public State of(Member member) {
    return store.ofPerson(member.id()).map(this::state).orElse(State.NONE);
  }

  private State state(KeptReminder kept) {
    if (!recipients.isActive(kept.recipient())) {
      return State.NONE;
    }
    return kept.confirmed().isPresent() ? State.ON : State.WAITING;
  }

  /**
   * The last day on which an address is kept that is left now; nothing where none is taken: no day
   * is fixed, the member has no vote, or the result is declared.
   */
  public Optional<LocalDate> keptUntil(Member member) {
    return member.isEntitled()
        ? times.toCome(member.proposal()).map(day -> day.plusDays(VoterToRemind.DAYS_AFTER_BALLOT))
        : Optional.empty();
  }

  /**
   * Puts the address in the place of the one that the member left before.
   *
   * @param language of the e-mails
   * @return false where they have asked too often today; nothing is kept then
   * @throws java.util.NoSuchElementException where no address is taken: {@link #keptUntil}
   */
  public boolean ask(Member member, EmailAddress address, Language language) {
    LocalDate until = keptUntil(member).orElseThrow();
    LocalDate today = times.today();
    if (store.countAsked(member.id(), today) > MOST_A_DAY) {
      return false;
    }
    stop(member);
    RecipientId recipient = recipients.remember(address, language, until);
    KeptReminder kept =
        new KeptReminder(
            Ids.next(),
            member.proposal().id(),
            member.id(),
            recipient,
            today,
            Optional.empty(),
            Set.of());
    store.add(kept);
    mail.askToConfirm(kept, member.proposal(), today.plusDays(VoterToRemind.DAYS_TO_CONFIRM));
    log(kept, "ballot.reminders-asked");
    return true;
  }

  /** Deletes the address. */
  public void stop(Member member) {
    store.ofPerson(member.id()).ifPresent(kept -> recipients.forget(kept.recipient()));
  }

  /** Where the address stands that the link was sent to; none where the link is not ours. */
  public State of(String token) {
    return find(token).map(this::state).orElse(State.NONE);
  }

  /** Whoever has the link confirms that the address is theirs; where it stands then. */
  public State confirm(String token) {
    find(token)
        .filter(kept -> state(kept) == State.WAITING)
        .ifPresent(kept -> {
          store.confirm(kept.id(), times.today());
          log(kept, "ballot.reminders-confirmed");
        });
    return of(token);
  }

  private Optional<KeptReminder> find(String token) {
    return mail.reminder(token).flatMap(store::find);
  }

  /** The log says that somebody asked for them, not who. */
  private void log(KeptReminder kept, String action) {
    audit.append(
        new Deed(
            Deed.RESIDENT,
            action,
            kept.proposal().value().toString(),
            "",
            Map.of("recipient", kept.recipient().value().toString())));
  }
}
