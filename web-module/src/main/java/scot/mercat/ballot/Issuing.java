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
import scot.mercat.ballot.rules.PaperChange;
import scot.mercat.ballot.rules.PaperCode;
import scot.mercat.ballot.rules.PaperEvent;
import scot.mercat.ballot.rules.PaperState;
import scot.mercat.ballot.rules.RightEntitled;
import scot.mercat.ballot.rules.Serial;
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

  /** What a paper is made for. */
  private record Holding(UUID right, UUID person, long hundredths, Optional<Serial> replaces) {
    static Holding of(RightEntitled right) {
      return new Holding(
          UUID.fromString(right.id()),
          UUID.fromString(right.personId()),
          right.valueHundredths(),
          Optional.empty());
    }

    static Holding of(Paper old) {
      return new Holding(old.right(), old.person(), old.hundredths(), Optional.of(old.serial()));
    }
  }

  /** A paper for each right; they have serials of the ballot's number. */
  void issue(Officer officer, Proposal proposal, List<RightEntitled> rights, Instant now) {
    int number = ballots.number(proposal);
    List<PaperCode> codes = codes(rights.size());
    List<Paper> made =
        IntStream.range(0, rights.size())
            .mapToObj(
                i -> paper(Serial.of(number, i + 1), Holding.of(rights.get(i)), codes.get(i), now))
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
      Officer officer, Proposal proposal, Serial serial, PaperChange why, String evidence) {
    return PaperTrail.among(papers.sameRight(proposal.id(), serial), serial)
        .filter(paper -> ballots.isOpen(proposal) && paper.state() == PaperState.ISSUED)
        .map(old -> replace(officer, proposal, old, why, evidence));
  }

  private Paper replace(
      Officer officer, Proposal proposal, Paper old, PaperChange why, String evidence) {
    Paper made = next(proposal, Holding.of(old));
    Serial next = made.serial();
    PaperEvent event =
        why == PaperChange.LOST ? new PaperEvent.Lost(next, evidence) : new PaperEvent.Spoilt(next);
    trail.apply(officer, proposal, old, event, clock.instant());
    trail.note(officer, proposal, next, "issued", evidence);
    return made;
  }

  /**
   * Issues a paper for a right that a correction gave, or gave to somebody else.
   *
   * @param correction its number in its register, from 1; 0 where not known
   */
  Paper add(Officer officer, Proposal proposal, RightEntitled right, int correction) {
    Paper made = next(proposal, Holding.of(right));
    trail.note(officer, proposal, made.serial(), PaperEvents.after("made", correction), "");
    return made;
  }

  /** With the serial after the last; nobody else makes one meanwhile. */
  private Paper next(Proposal proposal, Holding holding) {
    ballots.lock(proposal);
    Serial serial = Serial.of(ballots.number(proposal), papers.count(proposal.id()) + 1);
    PaperCode code =
        Stream.generate(Issuing::code).filter(isNew(proposal)).findFirst().orElseThrow();
    Paper made = paper(serial, holding, code, clock.instant());
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

  private static Paper paper(Serial serial, Holding holding, PaperCode code, Instant now) {
    return new Paper(
        serial,
        holding.right(),
        holding.person(),
        holding.hundredths(),
        code,
        PaperState.ISSUED,
        Optional.empty(),
        holding.replaces(),
        now,
        Optional.empty());
  }
}
