package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.ballot.rules.Withdrawal;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;

/** Does what is asked for a paper, at once. */
@Singleton
class PaperDeeds {
  private final Issuing issuing;
  private final Ledger ledger;

  @Inject
  PaperDeeds(Issuing issuing, Ledger ledger) {
    this.issuing = issuing;
    this.ledger = ledger;
  }

  /** The paper to look at then, the new one where there is one; nothing where it cannot be done. */
  Optional<Serial> act(
      Officer officer, Proposal proposal, Serial serial, Withdrawal wish, String evidence) {
    return switch (wish) {
      case SPOILT, LOST ->
          issuing.replace(officer, proposal, serial, wish, evidence).map(Paper::serial);
      case CANCELLED ->
          Optional.of(serial).filter(known -> ledger.cancel(officer, proposal, known, evidence));
    };
  }
}
