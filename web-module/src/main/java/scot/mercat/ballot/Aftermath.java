package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import scot.mercat.ballot.rules.AfterDays;
import scot.mercat.ballot.rules.AfterDeclaration;
import scot.mercat.ballot.rules.AfterRefusal;
import scot.mercat.ballot.rules.Happened;
import scot.mercat.ballot.rules.Step;
import scot.mercat.ballot.rules.Timetable;
import scot.mercat.ballot.rules.TimetableEntry;
import scot.mercat.ballot.store.AfterStore;
import scot.mercat.ballot.store.HeldStore;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.shared.Ids;
import scot.mercat.shared.rules.CivilTime;

/** What happens to a ballot after its declaration: veto, challenge, void, and its papers' end. */
@Singleton
@Transactional
public class Aftermath {
  private final HeldStore ballots;
  private final AfterStore store;
  private final Timetables timetables;
  private final BallotLog log;
  private final Clock clock;

  @Inject
  public Aftermath(
      HeldStore ballots, AfterStore store, Timetables timetables, BallotLog log, Clock clock) {
    this.ballots = ballots;
    this.store = store;
    this.timetables = timetables;
    this.log = log;
    this.clock = clock;
  }

  /** Nothing before the declaration. */
  public Optional<AfterState> of(Proposal proposal) {
    return ballots
        .find(proposal)
        .filter(held -> held.phase() == HeldBallot.Phase.DECLARED)
        .map(held -> {
          List<AfterNote> notes = store.all(proposal.id());
          List<Happened> happened = notes.stream().map(AfterNote::happened).toList();
          return new AfterState(held, new AfterDeclaration(days(held), happened), notes);
        });
  }

  private AfterDays days(HeldBallot held) {
    Optional<Timetable> timetable = timetables.ofHeld(held.proposal());
    return new AfterDays(
        held.proposal().district().nation(),
        held.result().filter(text -> DeclaredText.isApproved(text)).isPresent(),
        CivilTime.day(held.declared().orElseThrow()),
        day(timetable, Step.VETO),
        day(timetable, Step.CHALLENGE),
        day(timetable, Step.RETENTION));
  }

  private static @Nullable LocalDate day(Optional<Timetable> timetable, Step step) {
    return timetable.flatMap(dates -> dates.entry(step)).map(TimetableEntry::last).orElse(null);
  }

  public LocalDate today() {
    return CivilTime.day(clock.instant());
  }

  /** Who saw the papers destroyed. */
  public Optional<String> witness(AfterNote note) {
    return store.witness(note.id());
  }

  /**
   * Notes what happened; the papers' end has its own way.
   *
   * @return why it cannot have happened; nothing where it is noted
   * @throws java.util.NoSuchElementException before the declaration
   */
  public Optional<AfterRefusal> note(
      Officer officer, Proposal proposal, Happened happened, String reason) {
    ballots.lock(proposal);
    Optional<AfterRefusal> refusal = of(proposal).orElseThrow().rules().refusal(happened, today());
    if (refusal.isEmpty()) {
      keep(officer, proposal, happened, OptionalInt.empty(), reason);
      log.append(
          officer,
          proposal,
          "ballot.after-noted",
          Map.of("step", happened.step().code(), "day", happened.day().toString()));
    }
    return refusal;
  }

  /**
   * Notes that the papers were destroyed, and forgets what was read on each; the declared totals
   * stay.
   *
   * @param witness the name of who saw it
   * @param papers how many there were
   * @return why they cannot have been destroyed; nothing where it is noted
   * @throws java.util.NoSuchElementException before the declaration
   */
  public Optional<AfterRefusal> destroy(
      Officer officer, Proposal proposal, Happened destroyed, String witness, int papers) {
    ballots.lock(proposal);
    Optional<AfterRefusal> refusal = of(proposal).orElseThrow().rules().refusal(destroyed, today());
    if (refusal.isEmpty()) {
      AfterNote note = keep(officer, proposal, destroyed, OptionalInt.of(papers), "");
      store.addWitness(note.id(), witness);
      int forgotten = store.forgetReadings(proposal.id());
      log.append(
          officer,
          proposal,
          "ballot.papers-destroyed",
          Map.of(
              "day",
              destroyed.day().toString(),
              "papers",
              String.valueOf(papers),
              "readings-forgotten",
              String.valueOf(forgotten)));
    }
    return refusal;
  }

  private AfterNote keep(
      Officer officer, Proposal proposal, Happened happened, OptionalInt papers, String reason) {
    AfterNote note =
        new AfterNote(Ids.next(), happened, papers, reason, officer.id(), clock.instant());
    store.add(proposal.id(), note);
    return note;
  }
}
