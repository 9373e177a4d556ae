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
import scot.mercat.businessplan.rules.DeliveryTerm;
import scot.mercat.businessplan.store.DeliveryStore;
import scot.mercat.identity.Officer;
import scot.mercat.shared.Ids;
import scot.mercat.shared.rules.CivilTime;

/** Writes down what was promised, and each year what became of it. */
@Singleton
@Transactional
public class Delivery {
  private final DeliveryStore store;
  private final PlanLog log;
  private final Clock clock;

  @Inject
  public Delivery(DeliveryStore store, PlanLog log, Clock clock) {
    this.store = store;
    this.log = log;
    this.clock = clock;
  }

  public Optional<DeliveryTerm> term(ProposalId proposal) {
    return store.term(proposal);
  }

  /** By number. */
  public List<Promise> promises(ProposalId proposal) {
    return store.promises(proposal);
  }

  /** Of all years. */
  public List<Report> reports(ProposalId proposal) {
    return store.reports(proposal);
  }

  /** Whether promises change no more: once anything was reported. */
  public boolean isFixed(ProposalId proposal) {
    return !reports(proposal).isEmpty();
  }

  /** False once anything was reported; then nothing is kept. */
  public boolean setTerm(Officer officer, Proposal proposal, DeliveryTerm term) {
    if (isFixed(proposal.id())) {
      return false;
    }
    store.setTerm(proposal.id(), term);
    Map<String, String> facts =
        Map.of("starts", term.starts().toString(), "years", "" + term.years());
    log.note(officer, proposal, "delivery-term", facts);
    return true;
  }

  /**
   * A new promise, or other words for one. False once anything was reported, and before there is a
   * term; then nothing is kept.
   *
   * @param id empty for a new one
   */
  public boolean promise(
      Officer officer,
      Proposal proposal,
      Optional<UUID> id,
      String text,
      String measure,
      LocalDate due,
      long penceAYear) {
    if (isFixed(proposal.id()) || term(proposal.id()).isEmpty()) {
      return false;
    }
    Promise promise = new Promise(id.orElseGet(Ids::next), 0, text, measure, due, penceAYear);
    if (id.isPresent()) {
      store.change(proposal.id(), promise);
    } else {
      store.add(proposal.id(), promise);
    }
    log.note(officer, proposal, "promised", Map.of("promise", promise.id().toString()));
    return true;
  }

  /** Takes the place of what was reported for the year before; anybody reads it at once. */
  public void report(Officer officer, Proposal proposal, int year, List<Report> reports) {
    reports.forEach(one -> store.report(one, clock.instant()));
    log.note(officer, proposal, "reported", Map.of("year", "" + year));
  }

  /** A day in Scotland. */
  public LocalDate today() {
    return CivilTime.day(clock.instant());
  }
}
