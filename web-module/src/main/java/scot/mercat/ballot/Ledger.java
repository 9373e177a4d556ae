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
import java.util.stream.IntStream;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.ballot.rules.PaperCode;
import scot.mercat.ballot.rules.PaperEvent;
import scot.mercat.ballot.rules.PaperState;
import scot.mercat.ballot.rules.Receiving;
import scot.mercat.ballot.rules.RejectionCause;
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
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CODE_BYTES = 16;

  private final HeldStore ballots;
  private final PaperStore papers;
  private final Timetables timetables;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public Ledger(
      HeldStore ballots, PaperStore papers, Timetables timetables, AuditLog audit, Clock clock) {
    this.ballots = ballots;
    this.papers = papers;
    this.timetables = timetables;
    this.audit = audit;
    this.clock = clock;
  }

  /** Why another paper is issued in the place of one. */
  public enum Reason {
    SPOILT,
    LOST
  }

  public Optional<Paper> find(ProposalId proposal, Serial serial) {
    return papers.find(proposal, serial);
  }

  /** The paper that its voter asks for. */
  public Optional<Paper> find(ProposalId proposal, PaperCode code) {
    return papers.find(proposal, code);
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

  /** A paper for each right; they have serials of the ballot's number. */
  void issue(Officer officer, Proposal proposal, List<UUID> rights, Instant now) {
    int number = ballots.number(proposal);
    List<Paper> made =
        IntStream.range(0, rights.size())
            .mapToObj(i -> paper(Serial.of(number, i + 1), rights.get(i), Optional.empty(), now))
            .toList();
    papers.add(proposal.id(), made);
    log(officer, proposal, "ballot.papers-issued", Map.of("papers", String.valueOf(made.size())));
  }

  /**
   * Notes that a paper came back, by its serial alone.
   *
   * @param typed what the scanner or the keys gave
   */
  public Scan receive(Officer officer, Proposal proposal, String typed) {
    return receive(officer, proposal, typed, clock.instant());
  }

  /** The same for a paper that came back at a time past, as when a ballot is brought in. */
  public Scan bringIn(Officer officer, Proposal proposal, Serial serial, Instant at) {
    return receive(officer, proposal, serial.figures(), at);
  }

  private Scan receive(Officer officer, Proposal proposal, String typed, Instant at) {
    Optional<Serial> serial = Serial.read(typed);
    List<Paper> same =
        serial.map(found -> papers.sameRight(proposal.id(), found)).orElse(List.of());
    Receiving receiving =
        new Receiving(
            same.stream()
                .map(paper -> new Receiving.Paper(paper.serial(), paper.state()))
                .toList());
    Scan scan = receiving.scan(typed, at, timetables.days(proposal).orElseThrow().days().ballot());
    scan.event()
        .ifPresent(event -> apply(officer, proposal, same, serial.orElseThrow(), event, at));
    return scan;
  }

  /** Takes back that a paper was said to be back; false where it is not, or it is too late. */
  public boolean withdrawReturn(Officer officer, Proposal proposal, Serial serial, String reason) {
    List<Paper> same = papers.sameRight(proposal.id(), serial);
    return isOpen(proposal)
        && apply(officer, proposal, same, serial, new PaperEvent.ReturnWithdrawn(reason));
  }

  /** Puts a paper out of use; false where that cannot happen to it any more. */
  public boolean cancel(Officer officer, Proposal proposal, Serial serial, String reason) {
    List<Paper> same = papers.sameRight(proposal.id(), serial);
    return isOpen(proposal)
        && apply(officer, proposal, same, serial, new PaperEvent.Cancelled(reason));
  }

  /**
   * Issues another paper in the place of one, which is worth nothing from then on.
   *
   * @param evidence what was shown of who the voter is, or what was handed in
   * @return nothing where the paper cannot be replaced any more
   */
  public Optional<Paper> replace(
      Officer officer, Proposal proposal, Serial serial, Reason why, String evidence) {
    List<Paper> same = papers.sameRight(proposal.id(), serial);
    Optional<Paper> old = same.stream().filter(paper -> paper.serial().equals(serial)).findFirst();
    if (!isOpen(proposal) || old.filter(p -> p.state() == PaperState.ISSUED).isEmpty()) {
      return Optional.empty();
    }
    ballots.lock(proposal);
    Serial next = Serial.of(ballots.number(proposal), papers.count(proposal.id()) + 1);
    Paper made = paper(next, old.get().right(), Optional.of(serial), clock.instant());
    papers.add(proposal.id(), List.of(made));
    PaperEvent event =
        why == Reason.LOST ? new PaperEvent.Lost(next, evidence) : new PaperEvent.Spoilt(next);
    apply(officer, proposal, same, serial, event);
    note(officer, proposal, next, "issued", evidence);
    return Optional.of(made);
  }

  private boolean isOpen(Proposal proposal) {
    return ballots.find(proposal).filter(held -> held.phase() == HeldBallot.Phase.OPEN).isPresent();
  }

  private boolean apply(
      Officer officer, Proposal proposal, List<Paper> same, Serial serial, PaperEvent event) {
    return apply(officer, proposal, same, serial, event, clock.instant());
  }

  private boolean apply(
      Officer officer,
      Proposal proposal,
      List<Paper> same,
      Serial serial,
      PaperEvent event,
      Instant at) {
    Optional<PaperState> next =
        same.stream()
            .filter(paper -> paper.serial().equals(serial))
            .findFirst()
            .flatMap(paper -> paper.state().after(event));
    next.ifPresent(state -> {
      Optional<RejectionCause> cause =
          event instanceof PaperEvent.Rejected(RejectionCause why)
              ? Optional.of(why)
              : Optional.empty();
      papers.change(serial, state, cause, state.isBack() ? at : null);
      note(officer, proposal, serial, PaperEvents.code(event), PaperEvents.text(event));
    });
    return next.isPresent();
  }

  private void note(Officer officer, Proposal proposal, Serial serial, String event, String text) {
    papers.note(proposal.id(), new PaperNote(serial, event, text, officer.id(), clock.instant()));
    log(
        officer,
        proposal,
        "ballot.paper-noted",
        Map.of("serial", serial.figures(), "event", event));
  }

  private static Paper paper(Serial serial, UUID right, Optional<Serial> replaces, Instant now) {
    byte[] random = new byte[CODE_BYTES];
    RANDOM.nextBytes(random);
    return new Paper(
        serial,
        right,
        PaperCode.of(random),
        PaperState.ISSUED,
        Optional.empty(),
        replaces,
        now,
        Optional.empty());
  }

  private void log(Officer officer, Proposal proposal, String action, Map<String, String> facts) {
    audit.append(
        new Deed(
            officer.id().toString(),
            action,
            proposal.id().value().toString(),
            proposal.district().body(),
            facts));
  }
}
