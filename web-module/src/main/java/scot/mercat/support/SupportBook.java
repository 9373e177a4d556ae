package scot.mercat.support;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.Register;
import scot.mercat.support.store.HandInStore;
import scot.mercat.support.store.MethodStore;
import scot.mercat.support.store.StatementStore;

/** What is known of the support for a proposal. */
@Singleton
@Transactional
public class SupportBook {
  private final MethodStore methods;
  private final StatementStore statements;
  private final HandInStore handIns;
  private final Register register;

  @Inject
  public SupportBook(
      MethodStore methods, StatementStore statements, HandInStore handIns, Register register) {
    this.methods = methods;
    this.statements = statements;
    this.handIns = handIns;
    this.register = register;
  }

  /** With names; for officers who look after the proposal, and for what is done in their name. */
  public Support of(Proposal proposal) {
    ProposalId id = proposal.id();
    return new Support(
        proposal,
        register.entries(id),
        methods.find(id),
        statements.of(id),
        register.isFrozen(id),
        handIns.find(id));
  }

  /** How statements are gathered, which anybody may know. */
  public Optional<SupportMethod> method(ProposalId proposal) {
    return methods.find(proposal);
  }

  /** The sums that were handed in, which anybody may know. */
  public Optional<HandedIn> handedIn(ProposalId proposal) {
    return handIns.find(proposal);
  }

  /** The figures at each step, the newest first. */
  public List<Figures> history(ProposalId proposal) {
    return handIns.figures(proposal);
  }
}
