package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import scot.mercat.ballot.paper.Wording;
import scot.mercat.ballot.rules.TurnoutFigure;
import scot.mercat.ballot.store.HeldStore;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;

/** Approves what a paper says and which bars decide. */
@Singleton
@Transactional
public class Approvals {
  private final HeldStore ballots;
  private final Timetables timetables;
  private final BallotLog log;
  private final Clock clock;

  @Inject
  public Approvals(HeldStore ballots, Timetables timetables, BallotLog log, Clock clock) {
    this.ballots = ballots;
    this.timetables = timetables;
    this.log = log;
    this.clock = clock;
  }

  /** What came of a wish to approve. */
  public enum ApprovalOutcome {
    DONE,
    /** What papers say cannot change any more. */
    PAPERS_OUT,
    /** Which turnout decides was fixed before the notice. */
    NOTICE_OUT,
    /** How much must be for was fixed before the notice (2006 Act s41 and its like). */
    BARS_OUT
  }

  /** Changes nothing unless it is done. */
  public ApprovalOutcome approve(Officer officer, Proposal proposal, Approval approval) {
    boolean isPublished = timetables.isPublished(proposal);
    if (isPublished && approval.turnout() != turnout(proposal)) {
      return ApprovalOutcome.NOTICE_OUT;
    }
    if (isPublished && !areTheBars(proposal, approval)) {
      return ApprovalOutcome.BARS_OUT;
    }
    if (!ballots.approve(proposal, approval, officer.id(), clock.instant())) {
      return ApprovalOutcome.PAPERS_OUT;
    }
    log(officer, proposal, approval);
    return ApprovalOutcome.DONE;
  }

  /** The one that was approved, else the one that the law is mostly read to mean. */
  private TurnoutFigure turnout(Proposal proposal) {
    return ballots.find(proposal).map(HeldBallot::turnout).orElse(TurnoutFigure.WITHOUT_REJECTED);
  }

  /** Before any approval only the holder knows which bars were fixed. */
  private boolean areTheBars(Proposal proposal, Approval approval) {
    return ballots
        .find(proposal)
        .filter(held ->
            !held.byNumber().equals(approval.byNumber())
                || !held.byValue().equals(approval.byValue()))
        .isEmpty();
  }

  /** Words that no lawyer has read can be approved; the log says that they were. */
  private void log(Officer officer, Proposal proposal, Approval approval) {
    log.append(
        officer,
        proposal,
        "ballot.paper-approved",
        Map.of(
            "wording", String.join(" ", approval.words().files()),
            "reviewed",
                approval.words().files().stream().allMatch(Wording::isReviewed) ? "yes" : "no",
            "turnout", approval.turnout().code(),
            "number-bar", String.valueOf(approval.byNumber().percent()),
            "value-bar", String.valueOf(approval.byValue().percent())));
  }
}
