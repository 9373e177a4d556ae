package scot.mercat.ballot.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import scot.mercat.ballot.BallotDesk;
import scot.mercat.ballot.HeldBallot;
import scot.mercat.ballot.Ledger;
import scot.mercat.ballot.PaperRequests;
import scot.mercat.ballot.SettlingDesk;
import scot.mercat.bid.Proposal;
import scot.mercat.web.FormErrors;

/** Puts together what officers see of a ballot as it is held. */
@Singleton
public class HeldPages {
  private final BallotDesk desk;
  private final Ledger ledger;
  private final PaperRequests requests;
  private final SettlingDesk settling;

  @Inject
  public HeldPages(BallotDesk desk, Ledger ledger, PaperRequests requests, SettlingDesk settling) {
    this.desk = desk;
    this.ledger = ledger;
    this.requests = requests;
    this.settling = settling;
  }

  /** As it stands, with the approval that is usual or was given. */
  HeldPage of(Proposal proposal, String kept, FormErrors errors) {
    return of(proposal, TypedApproval.of(proposal, desk.find(proposal)), kept, errors);
  }

  HeldPage of(Proposal proposal, TypedApproval typed, String kept, FormErrors errors) {
    Optional<HeldBallot> held = desk.find(proposal);
    return new HeldPage(
        proposal,
        held,
        ledger.states(proposal.id()),
        desk.rights(proposal),
        requests.waiting(proposal).size(),
        settling.sheet(proposal).work(),
        desk.missedForPapers(proposal),
        desk.hasValuesOfItsDay(proposal),
        typed,
        kept,
        errors);
  }
}
