package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import scot.mercat.ballot.Approval;
import scot.mercat.ballot.Approvals;
import scot.mercat.ballot.CountRoom;
import scot.mercat.ballot.Declaring;
import scot.mercat.ballot.Ledger;
import scot.mercat.ballot.Paper;
import scot.mercat.ballot.rules.Choice;
import scot.mercat.ballot.rules.PaperJudged;
import scot.mercat.ballot.rules.RejectionCause;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.demo.DemoOfficers.Cast;

/** The papers of the demonstration's ballots: which come back, and what they say. */
@Singleton
class DemoPapers {
  /** From this value on, in pounds, the makers of the demonstration are against. */
  private static final long GREAT = 40_000;

  private static final int UNSIGNED = 7;
  private static final int ALL = 1_000;

  private final Approvals approvals;
  private final Ledger ledger;
  private final CountRoom room;
  private final Declaring declaring;
  private final Register register;

  @Inject
  DemoPapers(
      Approvals approvals, Ledger ledger, CountRoom room, Declaring declaring, Register register) {
    this.approvals = approvals;
    this.ledger = ledger;
    this.room = room;
    this.declaring = declaring;
    this.register = register;
  }

  void approve(Cast cast, Proposal proposal) {
    Approval approval = Approval.usual(proposal.district());
    if (approvals.approve(cast.get("ballot-holder"), proposal, approval)
        != Approvals.ApprovalOutcome.DONE) {
      throw new IllegalStateException("The papers of the demonstration cannot be approved");
    }
  }

  /** Every paper but each {@code without}-th comes back, by the numbers of the properties. */
  void comeBack(Cast cast, Proposal proposal, int without, Instant at) {
    for (Paper paper : ledger.list(proposal.id(), 0, ALL)) {
      if (index(property(proposal, paper)) % without != without - 1) {
        ledger.bringIn(cast.get("clerk-one"), proposal, paper.serial(), at);
      }
    }
  }

  /** Two clerks read each paper alike, and the ballot holder declares. */
  void readAndDeclare(Cast cast, Proposal proposal) {
    for (Paper paper : ledger.list(proposal.id(), 0, ALL)) {
      PaperJudged.Verdict verdict = verdict(property(proposal, paper));
      room.key(cast.get("clerk-one"), proposal, paper.serial(), verdict);
      room.key(cast.get("clerk-two"), proposal, paper.serial(), verdict);
    }
    declaring.declare(cast.get("ballot-holder"), proposal);
  }

  private static PaperJudged.Verdict verdict(RegisterLine.Property property) {
    if (index(property) == UNSIGNED) {
      return new PaperJudged.Rejected(RejectionCause.UNSIGNED.code());
    }
    boolean isAgainst = property.pounds() >= GREAT || index(property) % 9 == 4;
    return new PaperJudged.Counted(isAgainst ? Choice.AGAINST : Choice.FOR);
  }

  private RegisterLine.Property property(Proposal proposal, Paper paper) {
    return register.entry(proposal.id(), paper.right()).orElseThrow().facts().property();
  }

  /** The line of the demonstration's file, from 0; its properties are numbered in threes. */
  private static int index(RegisterLine.Property property) {
    return Integer.parseInt(property.reference()) % 10_000 / 3;
  }
}
