package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import scot.mercat.identity.Officer;
import scot.mercat.place.rules.Boundary;

/** Changes where a district lies, until a ballot on it is announced. */
@Singleton
@Transactional
public class AreaDesk {
  private final DistrictDesk desk;
  private final Register register;

  @Inject
  public AreaDesk(DistrictDesk desk, Register register) {
    this.desk = desk;
    this.register = register;
  }

  /** The ballot has been announced: what is voted on does not change any more. */
  public boolean isFixed(Proposal proposal) {
    return register.isFrozen(proposal.id());
  }

  /** False where it is fixed, so that nothing was changed. */
  public boolean change(Officer officer, Proposal proposal, Boundary area) {
    boolean done = !isFixed(proposal);
    if (done) {
      desk.changeArea(officer, proposal, area);
    }
    return done;
  }
}
