package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.ballot.rules.PaperChange;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.ballot.store.HeldStore;
import scot.mercat.ballot.store.RequestStore;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.shared.Ids;

/**
 * Another paper for a voter, or none, or another word on its return: by one officer, or by two
 * where the ballot's holder chose so before papers went out.
 */
@Singleton
@Transactional
public class PaperRequests {
  private final HeldStore ballots;
  private final RequestStore store;
  private final PaperDeeds deeds;
  private final PaperTrail trail;
  private final Clock clock;

  @Inject
  public PaperRequests(
      HeldStore ballots, RequestStore store, PaperDeeds deeds, PaperTrail trail, Clock clock) {
    this.ballots = ballots;
    this.store = store;
    this.deeds = deeds;
    this.trail = trail;
    this.clock = clock;
  }

  /** What came of a wish, or of a second officer's answer. */
  public sealed interface Outcome {
    /**
     * It is done.
     *
     * @param serial of the paper to look at then
     */
    record Done(Serial serial) implements Outcome {}

    /** Nothing has happened to the paper: a second officer has to look, or said no. */
    record Unchanged() implements Outcome {}

    /** Who asked cannot be the second. */
    record SamePerson() implements Outcome {}

    /** It cannot happen to the paper any more. */
    record NotNow() implements Outcome {}
  }

  /** What waits for a second officer, the oldest first; nothing unless papers are out. */
  public List<PaperRequest> waiting(Proposal proposal) {
    return ballots.isOpen(proposal) ? store.waiting(proposal.id()) : List.of();
  }

  public Optional<PaperRequest> waiting(Proposal proposal, UUID id) {
    return waiting(proposal).stream().filter(request -> request.id().equals(id)).findFirst();
  }

  public Optional<PaperRequest> waiting(Proposal proposal, Serial serial) {
    return waiting(proposal).stream()
        .filter(request -> request.serial().equals(serial))
        .findFirst();
  }

  /** Does it, or lets it wait for a second officer. */
  public Outcome ask(
      Officer officer, Proposal proposal, Serial serial, PaperChange wish, String evidence) {
    Optional<HeldBallot> held = ballots.lock(proposal);
    if (held.filter(ballot -> ballot.phase() == HeldBallot.Phase.OPEN).isEmpty()
        || waiting(proposal, serial).isPresent()) {
      return new Outcome.NotNow();
    }
    if (!held.get().secondOfficer().isNeeded(wish)) {
      return done(deeds.act(officer, proposal, serial, wish, evidence));
    }
    store.add(
        proposal.id(),
        new PaperRequest(Ids.next(), serial, wish, evidence, officer.id(), clock.instant()));
    trail.note(officer, proposal, serial, "asked:" + wish.code(), evidence);
    return new Outcome.Unchanged();
  }

  /** The second officer agrees, and it is done. */
  public Outcome confirm(Officer officer, Proposal proposal, UUID id) {
    ballots.lock(proposal);
    Optional<PaperRequest> found = waiting(proposal, id);
    if (found.isEmpty()) {
      return new Outcome.NotNow();
    }
    PaperRequest asked = found.get();
    if (asked.askedBy().equals(officer.id())) {
      return new Outcome.SamePerson();
    }
    Outcome outcome =
        done(deeds.act(officer, proposal, asked.serial(), asked.wish(), asked.evidence()));
    if (outcome instanceof Outcome.Done) {
      answer(officer, proposal, asked, true, "");
    }
    return outcome;
  }

  /** The second officer does not agree; the paper stays as it is. */
  public Outcome refuse(Officer officer, Proposal proposal, UUID id, String reason) {
    ballots.lock(proposal);
    Optional<PaperRequest> asked = waiting(proposal, id);
    if (asked.isEmpty()) {
      return new Outcome.NotNow();
    }
    if (asked.get().askedBy().equals(officer.id())) {
      return new Outcome.SamePerson();
    }
    answer(officer, proposal, asked.get(), false, reason);
    return new Outcome.Unchanged();
  }

  private void answer(
      Officer officer, Proposal proposal, PaperRequest asked, boolean isConfirmed, String reason) {
    store.answer(asked.id(), officer.id(), isConfirmed, reason, clock.instant());
    String event = (isConfirmed ? "confirmed:" : "refused:") + asked.wish().code();
    trail.note(officer, proposal, asked.serial(), event, reason);
  }

  private static Outcome done(Optional<Serial> next) {
    return next.<Outcome>map(Outcome.Done::new).orElseGet(Outcome.NotNow::new);
  }
}
