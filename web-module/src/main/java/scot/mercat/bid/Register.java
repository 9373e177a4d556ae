package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.FreezeProblem;
import scot.mercat.bid.rules.FrozenRegister;
import scot.mercat.bid.store.FreezeStore;
import scot.mercat.bid.store.RegisterStore;
import scot.mercat.identity.Officer;

/**
 * The register of a proposal: who stands on it, what stands in the way of a freeze, and freezes.
 */
@Singleton
@Transactional
public class Register {
  private final RegisterStore register;
  private final FreezeStore freezes;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public Register(RegisterStore register, FreezeStore freezes, AuditLog audit, Clock clock) {
    this.register = register;
    this.freezes = freezes;
    this.audit = audit;
    this.clock = clock;
  }

  /** What came of a wish to freeze. */
  public sealed interface FreezeOutcome {
    record Done(Frozen frozen) implements FreezeOutcome {}

    /** Something has to be put right, or accepted with a reason, first. */
    record Blocked(List<FreezeProblem> problems) implements FreezeOutcome {}

    /** Nobody stands on it. */
    record Empty() implements FreezeOutcome {}

    /** It was frozen at this moment before, and stays as it was. */
    record Before(Frozen frozen) implements FreezeOutcome {}
  }

  /** With names; for officers who look after the proposal. */
  public List<Entry> entries(ProposalId proposal) {
    return register.entries(proposal);
  }

  /** The lines of one person. */
  public List<Entry> entries(ProposalId proposal, UUID person) {
    return register.entries(proposal, person);
  }

  /** How big it is. */
  public RegisterFigures figures(ProposalId proposal) {
    return register.figures(proposal);
  }

  /** How big it is in each council's area, by the council's code; a property is of one council. */
  public Map<String, RegisterFigures> figuresByAuthority(ProposalId proposal) {
    return register.figuresByAuthority(proposal);
  }

  /** How many persons stand on it, whether they vote or not. */
  public int persons(ProposalId proposal) {
    return register.persons(proposal);
  }

  /** One line of it, with its name. */
  public Optional<Entry> entry(ProposalId proposal, UUID right) {
    return register.entry(proposal, right);
  }

  public Optional<Frozen> frozen(ProposalId proposal, Frozen.Moment moment) {
    return freezes.find(proposal, moment);
  }

  /**
   * The register that decides, as it stands now: who may vote, by the list that was frozen for the
   * notice and what the ballot holder has put right since; with which value, by the same until the
   * values of the day of the ballot are frozen, and by those after that, again with what was put
   * right since. Papers are made for its rights, and it is what is counted. What was frozen stays
   * beside it, in {@link #frozen}. Nothing before the notice.
   */
  public Optional<FrozenRegister> deciding(ProposalId proposal) {
    return freezes.newest(proposal);
  }

  /** Once frozen for the notice, files change it no more. */
  public boolean isFrozen(ProposalId proposal) {
    return mark(proposal, Frozen.Moment.NOTICE).isPresent();
  }

  /** When it was frozen, and its fingerprint. */
  public Optional<Frozen.Mark> mark(ProposalId proposal, Frozen.Moment moment) {
    return freezes.mark(proposal, moment);
  }

  /** What stands in the way and has not been accepted. */
  public List<FreezeProblem> open(ProposalId proposal) {
    Map<FreezeProblem, String> accepted = accepted(proposal);
    return FreezeProblem.in(entries(proposal)).stream()
        .filter(problem -> !accepted.containsKey(problem))
        .toList();
  }

  /** How many stand in the way. */
  public int problems(ProposalId proposal) {
    return freezes.open(proposal);
  }

  /** The reasons of what was accepted. */
  public Map<FreezeProblem, String> accepted(ProposalId proposal) {
    return freezes.accepted(proposal);
  }

  public void accept(Officer officer, Proposal proposal, FreezeProblem problem, String reason) {
    freezes.accept(proposal.id(), problem, reason, officer.id(), clock.instant());
    log(
        officer,
        proposal,
        "bid.problem-accepted",
        Map.of("right", problem.right().toString(), "problem", problem.kind().code()));
  }

  /** Nobody puts anything right in it until the transaction ends. */
  public void hold(ProposalId proposal) {
    register.lock(proposal);
  }

  /**
   * Freezes the register as it stands now. Only before the notice can something stand in the way:
   * after that it changes by corrections alone, each of which has its reason.
   */
  public FreezeOutcome freeze(Officer officer, Proposal proposal, Frozen.Moment moment) {
    register.lock(proposal.id());
    Optional<Frozen> before = frozen(proposal.id(), moment);
    if (before.isPresent()) {
      return new FreezeOutcome.Before(before.get());
    }
    List<Entry> entries = entries(proposal.id());
    if (entries.stream().noneMatch(entry -> entry.facts().isVoting())) {
      return new FreezeOutcome.Empty();
    }
    List<FreezeProblem> problems = moment == Frozen.Moment.NOTICE ? open(proposal.id()) : List.of();
    return problems.isEmpty()
        ? freeze(officer, proposal, moment, FrozenRegister.of(entries))
        : new FreezeOutcome.Blocked(problems);
  }

  private FreezeOutcome freeze(
      Officer officer, Proposal proposal, Frozen.Moment moment, FrozenRegister text) {
    Instant now = clock.instant();
    Frozen frozen = new Frozen(moment, now, officer.id(), text.hash(), text);
    if (!freezes.add(proposal.id(), frozen)) {
      return new FreezeOutcome.Before(frozen(proposal.id(), moment).orElseThrow());
    }
    log(officer, proposal, "bid.register-frozen", Map.of("hash", frozen.hash()));
    return new FreezeOutcome.Done(frozen);
  }

  private void log(Officer officer, Proposal proposal, String action, Map<String, String> facts) {
    String subject = proposal.id().value().toString();
    audit.append(new Deed(officer.id().toString(), action, subject, officer.body(), facts));
  }
}
