package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scot.mercat.ballot.rules.PaperEvent;
import scot.mercat.ballot.rules.PaperState;
import scot.mercat.ballot.rules.RejectionCause;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.ballot.store.PaperStore;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;

/** Takes a paper from one state to the next, and writes down each step. */
@Singleton
class PaperTrail {
  private final PaperStore papers;
  private final BallotLog log;
  private final Clock clock;

  @Inject
  PaperTrail(PaperStore papers, BallotLog log, Clock clock) {
    this.papers = papers;
    this.log = log;
    this.clock = clock;
  }

  /**
   * @param paper as it stands; nobody else changes it meanwhile
   * @param at when it came back, where it did
   * @return false where that cannot happen to it any more
   */
  boolean apply(Officer officer, Proposal proposal, Paper paper, PaperEvent event, Instant at) {
    Optional<PaperState> next = paper.state().after(event);
    next.ifPresent(state -> {
      papers.change(paper.serial(), state, cause(event), received(paper, event, state, at));
      note(officer, proposal, paper.serial(), PaperEvents.code(event), PaperEvents.text(event));
    });
    return next.isPresent();
  }

  /** A paper that is put aside is still known to be back; a late one keeps when it was scanned. */
  private static @Nullable Instant received(
      Paper paper, PaperEvent event, PaperState state, Instant at) {
    if (state == PaperState.WITHDRAWN) {
      return paper.received().orElse(event instanceof PaperEvent.Withdrawn ? null : at);
    }
    if (event instanceof PaperEvent.InTime) {
      return paper.received().orElse(at);
    }
    return state.isBack() ? at : null;
  }

  private static Optional<RejectionCause> cause(PaperEvent event) {
    return event instanceof PaperEvent.Rejected(RejectionCause why)
        ? Optional.of(why)
        : Optional.empty();
  }

  /**
   * @param event such as {@code issued}
   * @param text evidence or a reason, in the officer's words; empty for none
   */
  void note(Officer officer, Proposal proposal, Serial serial, String event, String text) {
    papers.note(proposal.id(), new PaperNote(serial, event, text, officer.id(), clock.instant()));
    log.append(
        officer,
        proposal,
        "ballot.paper-noted",
        Map.of("serial", serial.figures(), "event", event));
  }

  /** The paper of the serial, among those of its right. */
  static Optional<Paper> among(List<Paper> papers, Serial serial) {
    return papers.stream().filter(paper -> paper.serial().equals(serial)).findFirst();
  }
}
