package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import scot.mercat.ballot.rules.SettlingTime;
import scot.mercat.ballot.store.HeldStore;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;

/**
 * Lets the papers of a ballot follow its corrected register: one for who has none, none for who has
 * no vote. By one officer, or by two where the ballot's holder chose so. After the close nothing is
 * made or put aside; the count leaves out what was not settled.
 */
@Singleton
@Transactional
public class SettlingDesk {
  private final HeldStore ballots;
  private final PapersToSettle papers;
  private final SettlingDeeds deeds;
  private final Clock clock;

  @Inject
  public SettlingDesk(HeldStore ballots, PapersToSettle papers, SettlingDeeds deeds, Clock clock) {
    this.ballots = ballots;
    this.papers = papers;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** What came of a wish. What was settled before is done, not refused. */
  public enum Outcome {
    DONE,
    /** It waits for a second officer. */
    ASKED,
    /** Who asked cannot be the second. */
    SAME_PERSON,
    /** No papers are out, or the ballot is closed. */
    NOT_NOW
  }

  /** Nothing before papers were made and after the declaration. */
  public SettlingSheet sheet(Proposal proposal) {
    return ballots
        .find(proposal)
        .map(this::sheet)
        .orElseGet(() -> new SettlingSheet(List.of(), List.of(), List.of()));
  }

  private SettlingSheet sheet(HeldBallot held) {
    List<ToSettle> all =
        switch (held.phase()) {
          case OPEN, COUNTING -> papers.of(held.proposal());
          case APPROVED, DECLARED -> List.of();
        };
    Predicate<ToSettle> isPossible = possible(held);
    return new SettlingSheet(
        all.stream().filter(isPossible).toList(),
        all.stream().filter(SettlingDesk::isWork).filter(isPossible.negate()).toList(),
        all.stream().filter(one -> !isWork(one)).toList());
  }

  private static boolean isWork(ToSettle one) {
    return one.settlement().kind().isWork();
  }

  private Predicate<ToSettle> possible(HeldBallot held) {
    SettlingTime time = new SettlingTime(held.closes().orElse(Instant.MIN));
    Instant now = clock.instant();
    return one ->
        held.phase() == HeldBallot.Phase.OPEN && time.allows(one.settlement().kind(), now);
  }

  /**
   * Does it, or lets it wait for a second officer.
   *
   * @param right nothing for all that are listed and that nobody has asked for
   */
  public Outcome settle(Officer officer, Proposal proposal, Optional<UUID> right) {
    Optional<HeldBallot> held = open(proposal);
    if (held.isEmpty()) {
      return Outcome.NOT_NOW;
    }
    List<ToSettle> chosen = chosen(sheet(held.get()).fresh(), right);
    Instant now = clock.instant();
    if (held.get().secondOfficer().isNeededToSettle()) {
      chosen.forEach(one -> deeds.ask(officer, proposal, one, now));
      return Outcome.ASKED;
    }
    chosen.forEach(one -> deeds.act(officer, proposal, one, now));
    return Outcome.DONE;
  }

  /**
   * The second officer agrees, or does not.
   *
   * @param right nothing for all that another officer asked for
   */
  public Outcome answer(
      Officer officer, Proposal proposal, Optional<UUID> right, boolean isConfirmed) {
    Optional<HeldBallot> held = open(proposal);
    if (held.isEmpty()) {
      return Outcome.NOT_NOW;
    }
    List<ToSettle> chosen = chosen(sheet(held.get()).asked(), right);
    if (!chosen.isEmpty() && chosen.stream().noneMatch(one -> one.waitsFor(officer.id()))) {
      return Outcome.SAME_PERSON;
    }
    chosen.stream()
        .filter(one -> one.waitsFor(officer.id()))
        .forEach(one -> answer(officer, proposal, one, isConfirmed));
    return Outcome.DONE;
  }

  private void answer(Officer officer, Proposal proposal, ToSettle one, boolean isConfirmed) {
    if (isConfirmed) {
      deeds.confirm(officer, proposal, one, clock.instant());
    } else {
      deeds.refuse(officer, proposal, one, clock.instant());
    }
  }

  /** Locked, so that what is sent twice is done once. */
  private Optional<HeldBallot> open(Proposal proposal) {
    return ballots.lock(proposal).filter(held -> held.phase() == HeldBallot.Phase.OPEN);
  }

  private static List<ToSettle> chosen(List<ToSettle> listed, Optional<UUID> right) {
    return listed.stream().filter(one -> right.isEmpty() || right.get().equals(one.id())).toList();
  }
}
