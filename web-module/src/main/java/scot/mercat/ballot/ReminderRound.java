package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import scot.mercat.ballot.rules.Reminder;
import scot.mercat.ballot.rules.VoterToRemind;
import scot.mercat.ballot.store.ReminderStore;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalId;
import scot.mercat.notify.Recipients;

/** Writes to those whom a ballot's day has come for, and forgets those who have heard all. */
@Singleton
@Transactional
public class ReminderRound {
  private final ReminderStore store;
  private final Recipients recipients;
  private final ReminderMail mail;
  private final ReminderTimes times;
  private final VotersWaitedFor waitedFor;

  @Inject
  public ReminderRound(
      ReminderStore store,
      Recipients recipients,
      ReminderMail mail,
      ReminderTimes times,
      VotersWaitedFor waitedFor) {
    this.store = store;
    this.recipients = recipients;
    this.mail = mail;
    this.times = times;
    this.waitedFor = waitedFor;
  }

  /** The ballots that anybody is to be reminded of. */
  public List<ProposalId> ballots() {
    return store.proposals();
  }

  /** Goes through all of a ballot's once, in one transaction: each e-mail is queued once. */
  public void run(ProposalId id) {
    waitedFor.proposal(id).ifPresent(this::run);
  }

  private void run(Proposal proposal) {
    LocalDate today = times.today();
    List<Seen> all = store.all(proposal.id()).stream().map(this::seen).toList();
    Optional<ReminderTimes.Ballot> ballot = times.of(proposal);
    ballot.ifPresent(found -> tell(all, found, today));
    Optional<LocalDate> declared = ballot.flatMap(ReminderTimes.Ballot::declaredOn);
    all.stream()
        .filter(seen -> seen.voter(true, true).isOver(declared, today))
        .forEach(seen -> recipients.forget(seen.kept().recipient()));
  }

  private void tell(List<Seen> all, ReminderTimes.Ballot ballot, LocalDate today) {
    List<Seen> perhaps =
        all.stream()
            .filter(seen -> !seen.voter(true, true).due(ballot.stand(), today).isEmpty())
            .toList();
    if (!perhaps.isEmpty()) {
      Set<UUID> persons = waitedFor.persons(ballot.held().proposal());
      boolean isTold = waitedFor.isTold(ballot.held().proposal());
      perhaps.forEach(seen -> {
        VoterToRemind voter = seen.voter(persons.contains(seen.kept().person()), isTold);
        voter.due(ballot.stand(), today).forEach(reminder -> tell(seen.kept(), ballot, reminder));
      });
    }
  }

  private void tell(KeptReminder kept, ReminderTimes.Ballot ballot, Reminder reminder) {
    if (store.note(kept.id(), reminder, times.now())) {
      mail.tell(kept, ballot.held(), ballot.days(), reminder);
    }
  }

  private Seen seen(KeptReminder kept) {
    return new Seen(
        kept,
        !recipients.isActive(kept.recipient()),
        kept.sent().contains(Reminder.RESULT) && recipients.isWaiting(kept.recipient()));
  }

  /** Somebody who asked, and where their address stands. */
  private record Seen(KeptReminder kept, boolean hasStopped, boolean isWaiting) {
    /** Whether papers are out is looked up only for those to whom it may matter today. */
    VoterToRemind voter(boolean hasPaperOut, boolean isTold) {
      return new VoterToRemind(
          kept.asked(),
          kept.confirmed().orElse(null),
          hasStopped,
          hasPaperOut,
          isTold,
          kept.sent(),
          isWaiting);
    }
  }
}
