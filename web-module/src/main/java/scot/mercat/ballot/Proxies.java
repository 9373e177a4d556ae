package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import scot.mercat.ballot.rules.PaperState;
import scot.mercat.ballot.rules.ProxyTime;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.ballot.store.PaperStore;
import scot.mercat.ballot.store.ProxyStore;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.shared.Ids;

/** Names who signs a paper for its voter, and takes that back, while there is time. */
@Singleton
@Transactional
public class Proxies {
  private final ProxyStore store;
  private final PaperStore papers;
  private final Timetables timetables;
  private final BallotLog log;
  private final Clock clock;

  @Inject
  public Proxies(
      ProxyStore store, PaperStore papers, Timetables timetables, BallotLog log, Clock clock) {
    this.store = store;
    this.papers = papers;
    this.timetables = timetables;
    this.log = log;
    this.clock = clock;
  }

  /** The one who may sign the paper. */
  public Optional<Proxy> of(Serial serial) {
    return store.of(serial);
  }

  public boolean mayAppoint(Proposal proposal) {
    return isInTime(proposal, time -> time.mayAppoint(clock.instant()));
  }

  public boolean mayCancel(Proposal proposal) {
    return isInTime(proposal, time -> time.mayCancel(clock.instant()));
  }

  private boolean isInTime(Proposal proposal, Predicate<ProxyTime> asked) {
    return timetables.inForce(proposal).map(ProxyTime::new).filter(asked).isPresent();
  }

  /** False where it is too late, the paper is not with its voter, or it has a proxy already. */
  public boolean appoint(
      Officer officer, Proposal proposal, Serial serial, String name, String address) {
    boolean isWithVoter =
        PaperTrail.among(papers.sameRight(proposal.id(), serial), serial)
            .filter(paper -> paper.state() == PaperState.ISSUED)
            .isPresent();
    Proxy proxy = new Proxy(Ids.next(), name, address, clock.instant());
    boolean done =
        isWithVoter
            && mayAppoint(proposal)
            && store.add(proposal.id(), serial, proxy, officer.id());
    if (done) {
      note(officer, proposal, serial, "proxy-named");
    }
    return done;
  }

  /** False where it is too late, or there is none. */
  public boolean cancel(Officer officer, Proposal proposal, Serial serial) {
    boolean done = mayCancel(proposal) && of(serial).isPresent();
    if (done) {
      store.cancel(serial, officer.id(), clock.instant());
      note(officer, proposal, serial, "proxy-cancelled");
    }
    return done;
  }

  /**
   * Who was named for a paper signs the one that the same voter gets in its place, though the last
   * day to name somebody may be over; what happened to the old one still tells of it.
   */
  void follow(Officer officer, Proposal proposal, Serial old, Serial next) {
    if (store.move(old, next)) {
      note(officer, proposal, old, "proxy-moved");
      note(officer, proposal, next, "proxy-followed");
    }
  }

  /** Never who it is: the ledger and the log hold no names. */
  private void note(Officer officer, Proposal proposal, Serial serial, String event) {
    Instant now = clock.instant();
    papers.note(proposal.id(), new PaperNote(serial, event, "", officer.id(), now));
    log.append(officer, proposal, "ballot." + event, serial);
  }
}
