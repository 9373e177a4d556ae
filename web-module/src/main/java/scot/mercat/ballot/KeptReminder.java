package scot.mercat.ballot;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import scot.mercat.ballot.rules.Reminder;
import scot.mercat.bid.ProposalId;
import scot.mercat.notify.RecipientId;

/**
 * That a person of a register asked to be reminded of the ballot.
 *
 * @param recipient stands for their address
 * @param confirmed when they confirmed that the address is theirs
 * @param sent what they were written about
 */
public record KeptReminder(
    UUID id,
    ProposalId proposal,
    UUID person,
    RecipientId recipient,
    LocalDate asked,
    Optional<LocalDate> confirmed,
    Set<Reminder> sent) {
  public KeptReminder {
    sent = Set.copyOf(sent);
  }
}
