package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import scot.mercat.bid.rules.LevyFault;
import scot.mercat.bid.rules.LevyProperty;
import scot.mercat.bid.rules.LevyRegister;
import scot.mercat.bid.rules.LevyRulesFile;
import scot.mercat.identity.Officer;

/** Writes the rules of a levy, and finds out what they would bring in. */
@Singleton
@Transactional
public class LevyDesk {
  private final DistrictDesk desk;
  private final Register register;

  @Inject
  public LevyDesk(DistrictDesk desk, Register register) {
    this.desk = desk;
    this.register = register;
  }

  /** What came of a wish to change the rules. */
  public sealed interface Outcome {
    record Kept() implements Outcome {}

    /** Nothing was kept. */
    record Faulty(List<LevyFault> faults) implements Outcome {}

    /** The ballot has been announced: what is voted on does not change any more. */
    record Fixed() implements Outcome {}
  }

  public Outcome change(Officer officer, Proposal proposal, String text) {
    if (register.isFrozen(proposal.id())) {
      return new Outcome.Fixed();
    }
    List<LevyFault> faults = LevyRulesFile.read(text).faults();
    if (!faults.isEmpty()) {
      return new Outcome.Faulty(faults);
    }
    desk.changeLevy(officer, proposal, text);
    return new Outcome.Kept();
  }

  /** Those on the register who would pay. */
  public List<LevyProperty> properties(Proposal proposal) {
    return LevyRegister.properties(register.entries(proposal.id()));
  }
}
