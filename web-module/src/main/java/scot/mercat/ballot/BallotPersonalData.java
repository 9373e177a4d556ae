package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import scot.mercat.ballot.store.ForgetStore;
import scot.mercat.bid.PersonalData;
import scot.mercat.bid.rules.Kept;

/** What ballots keep about people; what was read on papers is forgotten when they are destroyed. */
@Singleton
class BallotPersonalData implements PersonalData {
  private final ForgetStore store;

  @Inject
  BallotPersonalData(ForgetStore store) {
    this.store = store;
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        new Holding("ballot.forms-of-papers", Kept.WISHES, store::forms),
        new Holding("ballot.proxies", Kept.EVIDENCE, store::proxies),
        new Holding("ballot.notes-on-papers", Kept.EVIDENCE, store::notes),
        new Holding("ballot.evidence-for-papers", Kept.EVIDENCE, store::evidence),
        new Holding("ballot.reasons-of-decisions", Kept.EVIDENCE, store::rulings),
        new Holding("ballot.reasons-after", Kept.EVIDENCE, store::after),
        new Holding("ballot.reasons-of-lookup", Kept.EVIDENCE, store::lookups),
        new Holding("ballot.witnesses", Kept.EVIDENCE, store::witnesses));
  }
}
