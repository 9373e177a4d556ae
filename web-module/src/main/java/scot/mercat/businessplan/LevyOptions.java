package scot.mercat.businessplan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.rules.LevyFault;
import scot.mercat.bid.rules.LevyRulesFile;
import scot.mercat.businessplan.rules.Asking;
import scot.mercat.businessplan.store.OptionStore;
import scot.mercat.identity.Officer;
import scot.mercat.shared.rules.CivilTime;

/** Writes ways in which the levy could be raised, and asks members about them. */
@Singleton
@Transactional
public class LevyOptions {
  private final OptionStore store;
  private final PlanLog log;
  private final Clock clock;

  @Inject
  public LevyOptions(OptionStore store, PlanLog log, Clock clock) {
    this.store = store;
    this.log = log;
    this.clock = clock;
  }

  /** What came of a wish to write an option. */
  public sealed interface Outcome {
    record Kept() implements Outcome {}

    /** Nothing was kept. */
    record Faulty(List<LevyFault> faults) implements Outcome {}

    /** Members have seen it: what they are asked about does not change any more. */
    record Fixed() implements Outcome {}
  }

  /** By number. */
  public List<LevyOption> of(ProposalId proposal) {
    return store.options(proposal);
  }

  public Optional<Asking> asking(ProposalId proposal) {
    return store.asking(proposal);
  }

  public Asking.State state(ProposalId proposal) {
    return of(proposal).size() < Asking.FEWEST_OPTIONS
        ? Asking.State.DRAFT
        : asking(proposal).map(asking -> asking.on(today())).orElse(Asking.State.DRAFT);
  }

  /** Whether everybody may see the options: from their first day on. */
  public boolean isPublic(ProposalId proposal) {
    Asking.State state = state(proposal);
    return state == Asking.State.OPEN || state == Asking.State.CLOSED;
  }

  /** Whether they change no more: once members could see them, or one has answered. */
  public boolean isFixed(ProposalId proposal) {
    return isPublic(proposal) || store.hasAnswers(proposal);
  }

  public boolean isFull(ProposalId proposal) {
    return of(proposal).size() >= Asking.MOST_OPTIONS;
  }

  /** A new one. */
  public Outcome add(Officer officer, Proposal proposal, String name, String effect, String rules) {
    return isFull(proposal.id())
        ? new Outcome.Fixed()
        : write(officer, proposal, rules, () -> store.add(proposal.id(), name, effect, rules));
  }

  public Outcome change(
      Officer officer, Proposal proposal, UUID id, String name, String effect, String rules) {
    return write(
        officer, proposal, rules, () -> store.change(proposal.id(), id, name, effect, rules));
  }

  private Outcome write(Officer officer, Proposal proposal, String rules, Runnable keeping) {
    if (isFixed(proposal.id())) {
      return new Outcome.Fixed();
    }
    List<LevyFault> faults = LevyRulesFile.read(rules).faults();
    if (!faults.isEmpty()) {
      return new Outcome.Faulty(faults);
    }
    keeping.run();
    log.note(officer, proposal, "option-written", Map.of());
    return new Outcome.Kept();
  }

  /** Nothing happens once they are fixed. */
  public void remove(Officer officer, Proposal proposal, UUID id) {
    if (!isFixed(proposal.id())) {
      store.remove(proposal.id(), id);
      log.note(officer, proposal, "option-removed", Map.of());
    }
  }

  /** What came of a wish to ask members. */
  public enum Asked {
    KEPT,
    /** There are too few options to ask about. */
    TOO_FEW,
    /** Members are being asked, or were. */
    BEGUN
  }

  public Asked ask(Officer officer, Proposal proposal, Asking asking) {
    if (of(proposal.id()).size() < Asking.FEWEST_OPTIONS) {
      return Asked.TOO_FEW;
    }
    if (asking(proposal.id()).filter(kept -> !kept.mayBecome(asking, today())).isPresent()) {
      return Asked.BEGUN;
    }
    store.ask(proposal.id(), asking);
    Map<String, String> days =
        Map.of("opens", asking.opens().toString(), "closes", asking.closes().toString());
    log.note(officer, proposal, "options-asked", days);
    return Asked.KEPT;
  }

  private LocalDate today() {
    return CivilTime.day(clock.instant());
  }
}
