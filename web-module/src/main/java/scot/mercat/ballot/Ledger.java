package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.ballot.rules.PaperEvent;
import scot.mercat.ballot.rules.PaperState;
import scot.mercat.ballot.rules.Receiving;
import scot.mercat.ballot.rules.Scan;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.ballot.store.HeldStore;
import scot.mercat.ballot.store.PaperStore;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalId;
import scot.mercat.identity.Officer;

/** Where each paper is: issued, back, replaced or out of use. Never what it says. */
@Singleton
@Transactional
public class Ledger {
  private final HeldStore ballots;
  private final PaperStore papers;
  private final PaperTrail trail;
  private final Clock clock;

  @Inject
  public Ledger(HeldStore ballots, PaperStore papers, PaperTrail trail, Clock clock) {
    this.ballots = ballots;
    this.papers = papers;
    this.trail = trail;
    this.clock = clock;
  }

  public Optional<Paper> find(ProposalId proposal, Serial serial) {
    return papers.find(proposal, serial);
  }

  /** By serial, so many from the given one on. */
  public List<Paper> list(ProposalId proposal, int from, int most) {
    return papers.list(proposal, from, most);
  }

  public int count(ProposalId proposal) {
    return papers.count(proposal);
  }

  public Map<PaperState, Integer> states(ProposalId proposal) {
    return papers.states(proposal);
  }

  /** What happened to the paper, the oldest first. */
  public List<PaperNote> notes(Serial serial) {
    return papers.notes(serial);
  }

  /**
   * Notes that a paper came back, by its serial alone.
   *
   * @param typed what the scanner or the keys gave
   * @return nothing before papers are out and after the declaration
   */
  public Optional<Scan> receive(Officer officer, Proposal proposal, String typed) {
    return receive(officer, proposal, typed, clock.instant());
  }

  /** The same for a paper that came back at a time past, as when a ballot is brought in. */
  public Optional<Scan> bringIn(Officer officer, Proposal proposal, Serial serial, Instant at) {
    return receive(officer, proposal, serial.figures(), at);
  }

  private Optional<Scan> receive(Officer officer, Proposal proposal, String typed, Instant at) {
    return ballots
        .hold(proposal)
        .filter(HeldBallot::takesPapers)
        .map(held -> receive(officer, held, typed, at));
  }

  private Scan receive(Officer officer, HeldBallot held, String typed, Instant at) {
    Proposal proposal = held.proposal();
    Optional<Serial> serial = Serial.read(typed);
    List<Paper> same =
        serial.map(found -> papers.sameRight(proposal.id(), found)).orElse(List.of());
    Receiving receiving =
        new Receiving(
            same.stream()
                .map(paper -> new Receiving.Paper(paper.serial(), paper.state()))
                .toList());
    Scan scan = receiving.scan(typed, at, held.closes().orElseThrow());
    scan.event()
        .ifPresent(event ->
            PaperTrail.among(same, serial.orElseThrow())
                .ifPresent(paper -> trail.apply(officer, proposal, paper, event, at)));
    return scan;
  }

  /** Takes back that a paper was said to be back; false where it is not, or it is too late. */
  boolean withdrawReturn(Officer officer, Proposal proposal, Serial serial, String reason) {
    return apply(officer, proposal, serial, new PaperEvent.ReturnWithdrawn(reason));
  }

  /** Has a late paper count as one in time; false where it is not late, or after the close. */
  boolean takeInTime(Officer officer, Proposal proposal, Serial serial, String reason) {
    return apply(officer, proposal, serial, new PaperEvent.InTime(reason));
  }

  /** Puts a paper out of use; false where that cannot happen to it any more. */
  boolean cancel(Officer officer, Proposal proposal, Serial serial, String reason) {
    return apply(officer, proposal, serial, new PaperEvent.Cancelled(reason));
  }

  private boolean apply(Officer officer, Proposal proposal, Serial serial, PaperEvent event) {
    return ballots.hold(proposal).filter(HeldBallot::isOpen).isPresent()
        && PaperTrail.among(papers.sameRight(proposal.id(), serial), serial)
            .filter(paper -> trail.apply(officer, proposal, paper, event, clock.instant()))
            .isPresent();
  }
}
