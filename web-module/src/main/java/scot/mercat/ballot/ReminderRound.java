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
    List<KeptReminder> all = store.all(proposal.id());
    Optional<ReminderTimes.Ballot> ballot = times.of(proposal);
    if (ballot.filter(found -> isAnyDue(all, found, today)).isPresent()) {
      Set<UUID> persons = waitedFor.persons(proposal);
      boolean isTold = waitedFor.isTold(proposal);
      all.forEach(kept ->
          tell(kept, voter(kept, persons.contains(kept.person()), isTold), ballot.get(), today));
    }
    Optional<LocalDate> declared = ballot.flatMap(ReminderTimes.Ballot::declaredOn);
    store.all(proposal.id()).stream()
        .filter(kept -> voter(kept, true, true).isOver(declared, today))
        .forEach(kept -> recipients.forget(kept.recipient()));
  }

  /** Whether anything is to be said, if all papers are still out: the register is not read else. */
  private boolean isAnyDue(List<KeptReminder> all, ReminderTimes.Ballot ballot, LocalDate today) {
    return all.stream()
        .anyMatch(kept -> !voter(kept, true, true).due(ballot.stand(), today).isEmpty());
  }

  private void tell(
      KeptReminder kept, VoterToRemind voter, ReminderTimes.Ballot ballot, LocalDate today) {
    for (Reminder reminder : voter.due(ballot.stand(), today)) {
      if (store.note(kept.id(), reminder, times.now())) {
        mail.tell(kept, ballot.held(), ballot.days(), reminder);
      }
    }
  }

  private VoterToRemind voter(KeptReminder kept, boolean hasPaperOut, boolean isTold) {
    return new VoterToRemind(
        kept.asked(),
        kept.confirmed().orElse(null),
        !recipients.isActive(kept.recipient()),
        hasPaperOut,
        isTold,
        kept.sent(),
        recipients.isWaiting(kept.recipient()));
  }
}
