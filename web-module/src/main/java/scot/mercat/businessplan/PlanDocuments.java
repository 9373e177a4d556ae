package scot.mercat.businessplan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalId;
import scot.mercat.businessplan.store.DocumentStore;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.identity.Officer;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;

/** The plans that a proposal is made of, and the consultation on them. */
@Singleton
@Transactional
public class PlanDocuments {
  private final DocumentStore store;
  private final Plans plans;
  private final Consultations consultations;
  private final PlanLog log;
  private final Clock clock;

  @Inject
  public PlanDocuments(
      DocumentStore store, Plans plans, Consultations consultations, PlanLog log, Clock clock) {
    this.store = store;
    this.plans = plans;
    this.consultations = consultations;
    this.log = log;
    this.clock = clock;
  }

  /** In the order in which they were added; they may not be published yet. */
  public List<Plan> of(ProposalId proposal) {
    return store.plans(proposal).stream().map(plans::find).flatMap(Optional::stream).toList();
  }

  /** Whoever asks; ask {@link Consultation#isPublic} before showing it to everybody. */
  public Optional<Consultation> consultation(ProposalId proposal) {
    return store.consultation(proposal).flatMap(consultations::find);
  }

  /** The plans of the officer's body that the proposal does not have. */
  public List<Plan> choices(Officer officer, ProposalId proposal) {
    List<String> before = store.plans(proposal);
    return plans.of(officer).stream().filter(plan -> !before.contains(plan.slug())).toList();
  }

  /** Those of the officer's body, the newest first. */
  public List<Consultation> consultations(Officer officer) {
    return consultations.of(officer);
  }

  /** False where it is no plan of the officer's body. */
  public boolean add(Officer officer, Proposal proposal, String plan) {
    if (plans.find(officer, plan).isEmpty()) {
      return false;
    }
    if (store.add(proposal.id(), plan, clock.instant())) {
      log.note(officer, proposal, "document-added", Map.of("plan", plan));
    }
    return true;
  }

  /** Takes it away from the proposal; the plan itself stays. */
  public void remove(Officer officer, Proposal proposal, String plan) {
    if (store.remove(proposal.id(), plan)) {
      log.note(officer, proposal, "document-removed", Map.of("plan", plan));
    }
  }

  /**
   * False where it is no consultation of the officer's body.
   *
   * @param slug empty for none
   */
  public boolean link(Officer officer, Proposal proposal, String slug) {
    if (slug.isEmpty()) {
      store.unlink(proposal.id());
    } else if (consultations(officer).stream().noneMatch(one -> one.slug().equals(slug))) {
      return false;
    } else {
      store.link(proposal.id(), slug);
    }
    log.note(officer, proposal, "consultation-linked", Map.of("consultation", slug));
    return true;
  }
}
