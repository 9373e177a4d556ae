package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.ballot.rules.PaperCode;
import scot.mercat.ballot.store.LookupStore;
import scot.mercat.ballot.store.PaperStore;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;

/**
 * Tells voters where a paper is, by the code on it: the only way to that for whoever is no officer.
 * The ballot holder can switch it off for a ballot.
 */
@Singleton
@Transactional
public class PaperLookup {
  private final LookupStore store;
  private final PaperStore papers;
  private final BallotLog log;
  private final Clock clock;

  @Inject
  public PaperLookup(LookupStore store, PaperStore papers, BallotLog log, Clock clock) {
    this.store = store;
    this.papers = papers;
    this.log = log;
    this.clock = clock;
  }

  /** It is, as long as the holder has not switched it off. */
  public boolean isOffered(Proposal proposal) {
    return history(proposal).stream().findFirst().map(LookupSwitch::isOffered).orElse(true);
  }

  /** When it was switched, the newest first. */
  public List<LookupSwitch> history(Proposal proposal) {
    return store.all(proposal.id());
  }

  /** The paper that its voter asks for; nothing for any code while it is switched off. */
  public Optional<Paper> find(Proposal proposal, PaperCode code) {
    return isOffered(proposal) ? papers.find(proposal.id(), code) : Optional.empty();
  }

  /**
   * Switches it to the other state; nothing is done where it is in that state.
   *
   * @param reason 1 to {@value LookupSwitch#LONGEST} characters
   */
  public void turn(Officer officer, Proposal proposal, boolean isOffered, String reason) {
    if (isOffered != isOffered(proposal)) {
      store.add(proposal.id(), new LookupSwitch(isOffered, reason, officer.id(), clock.instant()));
      log.append(
          officer,
          proposal,
          "ballot.lookup-switched",
          Map.of("offered", String.valueOf(isOffered)));
    }
  }
}
