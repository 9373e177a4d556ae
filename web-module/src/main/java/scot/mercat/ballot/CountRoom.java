package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import scot.mercat.ballot.rules.PaperJudged.Verdict;
import scot.mercat.ballot.rules.Reading;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.ballot.store.HeldStore;
import scot.mercat.ballot.store.KeyingStore;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;

/**
 * Reads papers after the close: two officers each by themselves, and the ballot holder where they
 * differ. Before the close nothing here does anything.
 */
@Singleton
@Transactional
public class CountRoom {
  private final HeldStore ballots;
  private final KeyingStore keyings;
  private final BallotLog log;
  private final Clock clock;

  @Inject
  public CountRoom(HeldStore ballots, KeyingStore keyings, BallotLog log, Clock clock) {
    this.ballots = ballots;
    this.keyings = keyings;
    this.log = log;
    this.clock = clock;
  }

  /** What came of a paper that an officer keyed. */
  public enum KeyOutcome {
    KEYED,
    /** No paper of this ballot that came in time has this number. */
    UNKNOWN,
    /** The register was corrected after it was made: it does not count, and nobody reads it. */
    LEFT_OUT,
    /** The same officer has read it before. */
    READ_BEFORE,
    /** Two officers have read it. */
    READ_BY_TWO,
    /** Before the close, or after the declaration, nothing is keyed. */
    NOT_NOW
  }

  /**
   * Papers on which two officers differ and nobody has decided; nothing unless they are being
   * counted.
   */
  public List<PaperRead> disputed(Proposal proposal) {
    return isCounting(proposal) ? disputed(keyings.disputable(proposal.id())) : List.of();
  }

  private static List<PaperRead> disputed(List<PaperRead> papers) {
    return PaperRead.withDoubles(papers).stream()
        .filter(paper -> paper.reading() instanceof Reading.Disputed)
        .toList();
  }

  /** How many papers the officer can still read: not read by two, nor by themselves. */
  public int left(Officer officer, Proposal proposal) {
    return isCounting(proposal) ? keyings.left(proposal.id(), officer.id()) : 0;
  }

  /** How many papers came back and are not read, since the register was corrected after them. */
  public int leftOut(Proposal proposal) {
    return keyings.leftOut(proposal.id());
  }

  /** What the officer reads on the paper. */
  public KeyOutcome key(Officer officer, Proposal proposal, Serial serial, Verdict verdict) {
    if (!staysInCounting(proposal)) {
      return KeyOutcome.NOT_NOW;
    }
    Optional<PaperRead> paper = keyings.find(proposal.id(), serial.figures());
    if (paper.isEmpty()) {
      return keyings.isLeftOut(proposal.id(), serial.figures())
          ? KeyOutcome.LEFT_OUT
          : KeyOutcome.UNKNOWN;
    }
    if (keyings.hasKeyed(serial.figures(), officer.id())) {
      return KeyOutcome.READ_BEFORE;
    }
    if (!keyings.key(serial.figures(), verdict, officer.id(), clock.instant())) {
      return keyings.hasKeyed(serial.figures(), officer.id())
          ? KeyOutcome.READ_BEFORE
          : KeyOutcome.READ_BY_TWO;
    }
    log.append(officer, proposal, "ballot.paper-keyed", serial);
    return KeyOutcome.KEYED;
  }

  /** Decides a paper on which two officers differ; false where they do not. */
  public boolean rule(
      Officer officer, Proposal proposal, Serial serial, Verdict verdict, String reason) {
    boolean isDisputed = staysInCounting(proposal) && isDisputed(proposal, serial);
    if (isDisputed) {
      keyings.rule(serial.figures(), verdict, reason, officer.id(), clock.instant());
      log.append(officer, proposal, "ballot.paper-decided", serial);
    }
    return isDisputed;
  }

  private boolean isDisputed(Proposal proposal, Serial serial) {
    return disputed(keyings.sameRight(proposal.id(), serial)).stream()
        .anyMatch(paper -> paper.paper().serial().equals(serial));
  }

  private boolean isCounting(Proposal proposal) {
    return isCounting(ballots.find(proposal));
  }

  /** Whether it is, and is not declared before the transaction ends. */
  private boolean staysInCounting(Proposal proposal) {
    return isCounting(ballots.hold(proposal));
  }

  private static boolean isCounting(Optional<HeldBallot> found) {
    return found.filter(held -> held.phase() == HeldBallot.Phase.COUNTING).isPresent();
  }
}
