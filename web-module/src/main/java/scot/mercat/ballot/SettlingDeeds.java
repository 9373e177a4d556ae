package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import scot.mercat.ballot.rules.PaperEvent;
import scot.mercat.ballot.rules.Settling;
import scot.mercat.ballot.store.PaperStore;
import scot.mercat.ballot.store.SettlingStore;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;

/** Makes and puts aside the papers of one right, or notes that an officer asks for it. */
@Singleton
class SettlingDeeds {
  private final Issuing issuing;
  private final PaperTrail trail;
  private final PaperStore papers;
  private final SettlingStore asked;
  private final BallotLog log;

  @Inject
  SettlingDeeds(
      Issuing issuing, PaperTrail trail, PaperStore papers, SettlingStore asked, BallotLog log) {
    this.issuing = issuing;
    this.trail = trail;
    this.papers = papers;
    this.asked = asked;
    this.log = log;
  }

  void act(Officer officer, Proposal proposal, ToSettle one, Instant now) {
    for (Settling.Made made : one.settlement().papers()) {
      withdraw(officer, proposal, made, one.correction(), now);
    }
    if (one.settlement().kind().makes()) {
      issuing.add(officer, proposal, one.right().orElseThrow(), one.correction());
    }
  }

  private void withdraw(
      Officer officer, Proposal proposal, Settling.Made made, int correction, Instant now) {
    Paper paper =
        PaperTrail.among(papers.sameRight(proposal.id(), made.serial()), made.serial())
            .orElseThrow();
    trail.apply(officer, proposal, paper, new PaperEvent.Withdrawn(correction), now);
  }

  /** It waits for a second officer. */
  void ask(Officer officer, Proposal proposal, ToSettle one, Instant now) {
    asked.ask(
        proposal.id(), one.id(), new ToSettle.Asked(one.settlement().kind(), officer.id(), now));
    log(officer, proposal, one, "ballot.settling-asked");
  }

  /** The second officer agrees. */
  void confirm(Officer officer, Proposal proposal, ToSettle one, Instant now) {
    act(officer, proposal, one, now);
    asked.answer(proposal.id(), one.id(), officer.id(), true, now);
    log(officer, proposal, one, "ballot.settling-confirmed");
  }

  /** The second officer does not; the papers stay as they are. */
  void refuse(Officer officer, Proposal proposal, ToSettle one, Instant now) {
    asked.answer(proposal.id(), one.id(), officer.id(), false, now);
    log(officer, proposal, one, "ballot.settling-refused");
  }

  private void log(Officer officer, Proposal proposal, ToSettle one, String action) {
    log.append(
        officer,
        proposal,
        action,
        Map.of("right", one.id().toString(), "kind", one.settlement().kind().code()));
  }
}
