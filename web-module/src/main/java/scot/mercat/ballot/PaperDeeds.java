package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import scot.mercat.ballot.rules.PaperChange;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;

/** Does what is asked for a paper, at once. */
@Singleton
class PaperDeeds {
  private final Issuing issuing;
  private final Ledger ledger;
  private final Proxies proxies;

  @Inject
  PaperDeeds(Issuing issuing, Ledger ledger, Proxies proxies) {
    this.issuing = issuing;
    this.ledger = ledger;
    this.proxies = proxies;
  }

  /** The paper to look at then, the new one where there is one; nothing where it cannot be done. */
  Optional<Serial> act(
      Officer officer, Proposal proposal, Serial serial, PaperChange wish, String evidence) {
    return switch (wish) {
      case SPOILT, LOST -> replace(officer, proposal, serial, wish, evidence);
      case CANCELLED ->
          Optional.of(serial).filter(known -> ledger.cancel(officer, proposal, known, evidence));
      case RETURN_WITHDRAWN ->
          Optional.of(serial)
              .filter(known -> ledger.withdrawReturn(officer, proposal, known, evidence));
      case IN_TIME ->
          Optional.of(serial)
              .filter(known -> ledger.takeInTime(officer, proposal, known, evidence));
    };
  }

  private Optional<Serial> replace(
      Officer officer, Proposal proposal, Serial old, PaperChange why, String evidence) {
    Optional<Serial> next =
        issuing.replace(officer, proposal, old, why, evidence).map(Paper::serial);
    next.ifPresent(made -> proxies.follow(officer, proposal, old, made));
    return next;
  }
}
