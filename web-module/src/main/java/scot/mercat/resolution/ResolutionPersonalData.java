package scot.mercat.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import scot.mercat.bid.PersonalData;
import scot.mercat.bid.rules.Kept;
import scot.mercat.resolution.store.ForgetStore;

/** Who the members are and who presided; what was decided, and how many were for it, stays. */
@Singleton
class ResolutionPersonalData implements PersonalData {
  private final ForgetStore store;

  @Inject
  ResolutionPersonalData(ForgetStore store) {
    this.store = store;
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        new Holding("resolution.codes", Kept.REGISTER, store::codes),
        new Holding("resolution.minutes", Kept.REGISTER, store::minutes),
        new Holding("resolution.members", Kept.REGISTER, store::members));
  }
}
