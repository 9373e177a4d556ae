package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import scot.mercat.ballot.rules.Ballot;
import scot.mercat.ballot.rules.PaperJudged;
import scot.mercat.ballot.rules.Reading;
import scot.mercat.ballot.rules.RecountFolder;
import scot.mercat.ballot.rules.RegisterTable;
import scot.mercat.ballot.rules.RejectionCause;
import scot.mercat.ballot.rules.RightEntitled;
import scot.mercat.ballot.store.KeyingStore;
import scot.mercat.ballot.store.PaperStore;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;

/** Puts together all that a count needs: the terms, the frozen register and the papers. */
@Singleton
@Transactional
public class Tally {
  private final Register register;
  private final PaperStore papers;
  private final KeyingStore keyings;

  @Inject
  public Tally(Register register, PaperStore papers, KeyingStore keyings) {
    this.register = register;
    this.papers = papers;
    this.keyings = keyings;
  }

  /** Nobody puts anything right in the register until the transaction ends. */
  void hold(Proposal proposal) {
    register.hold(proposal.id());
  }

  /** How many papers two officers have not read alike, or of which two would count for a right. */
  int unsettled(HeldBallot held) {
    return keyings.unsettled(held.proposal().id());
  }

  /** How many papers came back and are not read, since the register was corrected after them. */
  int leftOut(HeldBallot held) {
    return keyings.leftOut(held.proposal().id());
  }

  /**
   * What is counted: the register that decides ({@link Register#deciding}), with the values of the
   * day of the ballot and what was put right before and since; papers that were read, and those
   * that came and were rejected unread. A paper whose right was taken off the register, or given to
   * somebody else, is none of these, and nobody reads it: whoever it was sent to is not asked.
   */
  Ballot ballot(HeldBallot held) {
    List<RightEntitled> rights = rights(held);
    List<PaperJudged> judged = new ArrayList<>();
    for (PaperRead paper : keyings.all(held.proposal().id())) {
      if (paper.reading() instanceof Reading.Settled(PaperJudged.Verdict verdict)) {
        judged.add(judged(paper.paper(), verdict));
      }
    }
    papers.rejectedUnread(held.proposal().id()).stream()
        .map(paper -> judged(paper, new PaperJudged.Rejected(cause(paper).code())))
        .forEach(judged::add);
    return new Ballot(held.terms(), rights, judged);
  }

  private static PaperJudged judged(Paper paper, PaperJudged.Verdict verdict) {
    return new PaperJudged(paper.serial().figures(), paper.right().toString(), verdict);
  }

  private static RejectionCause cause(Paper paper) {
    return paper.cause().orElse(RejectionCause.LATE);
  }

  private List<RightEntitled> rights(HeldBallot held) {
    return RegisterTable.rights(register.deciding(held.proposal().id()).orElseThrow().text());
  }

  /** How many persons the register has. */
  int persons(HeldBallot held) {
    return Math.toIntExact(rights(held).stream().map(RightEntitled::personId).distinct().count());
  }

  /** The three files that anyone with Java can count again. */
  public RecountFolder folder(HeldBallot held) {
    return RecountFolder.of(ballot(held));
  }
}
