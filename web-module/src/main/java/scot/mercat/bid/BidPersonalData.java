package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import scot.mercat.bid.rules.Kept;
import scot.mercat.bid.store.ForgetStore;

/** What the register keeps about people. */
@Singleton
class BidPersonalData implements PersonalData {
  private final ForgetStore store;

  @Inject
  BidPersonalData(ForgetStore store) {
    this.store = store;
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        new Holding("bid.codes", Kept.CODES, store::codes),
        new Holding("bid.requests", Kept.EVIDENCE, store::requests),
        new Holding("bid.corrections", Kept.EVIDENCE, store::corrections),
        new Holding("bid.acceptances", Kept.EVIDENCE, store::acceptances),
        new Holding("bid.persons", Kept.REGISTER, store::persons));
  }
}
