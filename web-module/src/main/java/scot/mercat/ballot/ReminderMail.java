package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.ballot.rules.Receiving;
import scot.mercat.ballot.rules.Reminder;
import scot.mercat.ballot.rules.ReminderDays;
import scot.mercat.bid.Proposal;
import scot.mercat.notify.Notice;
import scot.mercat.notify.Notices;
import scot.mercat.notify.RecipientId;

/**
 * Writes to voters about their ballot: what comes by post, by when to post it, and the result. No
 * e-mail says how anybody voted, nor that there is another way to vote than by post.
 */
@Singleton
class ReminderMail {
  private final Notices notices;
  private final ReminderLinks links;

  @Inject
  ReminderMail(Notices notices, ReminderLinks links) {
    this.notices = notices;
    this.links = links;
  }

  /**
   * Asks whether the address is theirs.
   *
   * @param until when the address is deleted unless they confirm
   */
  void askToConfirm(KeptReminder reminder, Proposal proposal, LocalDate until) {
    queue(
        reminder.recipient(),
        proposal,
        "confirm",
        List.of(proposal.district().name(), until),
        links.path(reminder.id()));
  }

  /** Which reminder the link of such an e-mail is for; nothing where it is not ours. */
  Optional<UUID> reminder(String token) {
    return links.read(token);
  }

  void tell(KeptReminder kept, HeldBallot held, ReminderDays days, Reminder reminder) {
    Proposal proposal = held.proposal();
    queue(
        kept.recipient(),
        proposal,
        reminder.code(),
        facts(held, days, reminder),
        "bids/" + proposal.district().code() + "/ballot");
  }

  private static List<Object> facts(HeldBallot held, ReminderDays days, Reminder reminder) {
    String district = held.proposal().district().name();
    Object close = Receiving.closeOf(days.ballot());
    String holder = String.join(", ", held.words().returnTo());
    return switch (reminder) {
      case PAPERS -> List.of(district, days.papers(), close, holder);
      case POST -> List.of(district, days.lastToPost(), close);
      case REPLACEMENT -> List.of(district, close, holder);
      case RESULT -> List.of(district);
    };
  }

  private void queue(
      RecipientId to, Proposal proposal, String kind, List<Object> facts, String link) {
    String key = "ballot.mail." + kind;
    notices.queue(
        to, new Notice(proposal.district().body(), key + ".subject", key + ".text", facts, link));
  }
}
