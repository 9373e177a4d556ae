package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.mercat.ballot.rules.PaperCode;
import scot.mercat.ballot.rules.PaperEvent;
import scot.mercat.ballot.rules.PaperState;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.ballot.rules.Withdrawal;
import scot.mercat.ballot.store.HeldStore;
import scot.mercat.ballot.store.PaperStore;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;

/** Makes papers: one for each right, and others in the place of some. */
@Singleton
@Transactional
public class Issuing {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CODE_BYTES = 16;

  private final HeldStore ballots;
  private final PaperStore papers;
  private final PaperTrail trail;
  private final BallotLog log;
  private final Clock clock;

  @Inject
  public Issuing(
      HeldStore ballots, PaperStore papers, PaperTrail trail, BallotLog log, Clock clock) {
    this.ballots = ballots;
    this.papers = papers;
    this.trail = trail;
    this.log = log;
    this.clock = clock;
  }

  /** A paper for each right; they have serials of the ballot's number. */
  void issue(Officer officer, Proposal proposal, List<UUID> rights, Instant now) {
    int number = ballots.number(proposal);
    List<PaperCode> codes = codes(rights.size());
    List<Paper> made =
        IntStream.range(0, rights.size())
            .mapToObj(i ->
                paper(Serial.of(number, i + 1), rights.get(i), codes.get(i), Optional.empty(), now))
            .toList();
    papers.add(proposal.id(), made);
    log.append(
        officer, proposal, "ballot.papers-issued", Map.of("papers", String.valueOf(made.size())));
  }

  /**
   * Issues another paper in the place of one, which is worth nothing from then on.
   *
   * @param why spoilt or lost
   * @param evidence what was shown of who the voter is, or what was handed in
   * @return nothing where the paper cannot be replaced any more
   */
  Optional<Paper> replace(
      Officer officer, Proposal proposal, Serial serial, Withdrawal why, String evidence) {
    return PaperTrail.among(papers.sameRight(proposal.id(), serial), serial)
        .filter(paper -> ballots.isOpen(proposal) && paper.state() == PaperState.ISSUED)
        .map(old -> replace(officer, proposal, old, why, evidence));
  }

  private Paper replace(
      Officer officer, Proposal proposal, Paper old, Withdrawal why, String evidence) {
    Paper made = next(proposal, old);
    Serial next = made.serial();
    PaperEvent event =
        why == Withdrawal.LOST ? new PaperEvent.Lost(next, evidence) : new PaperEvent.Spoilt(next);
    trail.apply(officer, proposal, old, event, clock.instant());
    trail.note(officer, proposal, next, "issued", evidence);
    return made;
  }

  /** With the serial after the last; nobody else makes one meanwhile. */
  private Paper next(Proposal proposal, Paper old) {
    ballots.lock(proposal);
    Serial serial = Serial.of(ballots.number(proposal), papers.count(proposal.id()) + 1);
    PaperCode code =
        Stream.generate(Issuing::code).filter(isNew(proposal)).findFirst().orElseThrow();
    Paper made = paper(serial, old.right(), code, Optional.of(old.serial()), clock.instant());
    papers.add(proposal.id(), List.of(made));
    return made;
  }

  private Predicate<PaperCode> isNew(Proposal proposal) {
    return code -> papers.find(proposal.id(), code).isEmpty();
  }

  /** No two alike: of 5,000 drawn once, two would be in one ballot of 500. */
  private static List<PaperCode> codes(int count) {
    return Stream.generate(Issuing::code).distinct().limit(count).toList();
  }

  private static PaperCode code() {
    byte[] random = new byte[CODE_BYTES];
    RANDOM.nextBytes(random);
    return PaperCode.of(random);
  }

  private static Paper paper(
      Serial serial, UUID right, PaperCode code, Optional<Serial> replaces, Instant now) {
    return new Paper(
        serial, right, code, PaperState.ISSUED, Optional.empty(), replaces, now, Optional.empty());
  }
}
