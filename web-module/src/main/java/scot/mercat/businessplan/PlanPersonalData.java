package scot.mercat.businessplan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import scot.mercat.bid.PersonalData;
import scot.mercat.bid.rules.Kept;
import scot.mercat.businessplan.store.ForgetStore;

/** Who asked what, and why members prefer something; what was published stays. */
@Singleton
class PlanPersonalData implements PersonalData {
  private final ForgetStore store;

  @Inject
  PlanPersonalData(ForgetStore store) {
    this.store = store;
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        new Holding("businessplan.reasons", Kept.WORDS, store::reasons),
        new Holding("businessplan.questions", Kept.WORDS, store::questions));
  }
}
