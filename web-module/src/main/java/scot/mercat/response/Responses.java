package scot.mercat.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.consultation.Consultations;
import scot.mercat.identity.Officer;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.PlanId;
import scot.mercat.response.store.PublicResponses;
import scot.mercat.response.store.ResponseSearch;
import scot.mercat.response.store.ResponseStore;

/** Finds responses. */
@Singleton
@Transactional
public class Responses {
  private final ResponseStore store;
  private final PublicResponses published;
  private final PublicCounts counts;
  private final ResponseSearch search;
  private final Consultations consultations;

  @Inject
  public Responses(
      ResponseStore store,
      PublicResponses published,
      PublicCounts counts,
      ResponseSearch search,
      Consultations consultations) {
    this.store = store;
    this.published = published;
    this.counts = counts;
    this.search = search;
    this.consultations = consultations;
  }

  /** A stretch of what somebody may read, the newest first, and how many there are in all. */
  public record Stretch(List<Response> responses, long total) {
    public Stretch {
      responses = List.copyOf(responses);
    }
  }

  /** What everybody may read about the plan, or about one of its paragraphs. */
  public Stretch publicOn(PlanId plan, Optional<BlockId> block, int from, int size) {
    var id = block.map(BlockId::value).orElse(null);
    long total = counts.of(plan, block, () -> published.countOn(plan, id));
    return new Stretch(published.on(plan, id, from, size), total);
  }

  /** The response, where everybody may read it. */
  public Optional<Response> findPublic(ResponseId id) {
    return store.find(id).filter(Response::isPublic);
  }

  /** Whether it is kept from everybody because someone may be at risk. */
  public boolean isHiddenAsRisk(ResponseId id) {
    return store.find(id).filter(Response::isUrgent).isPresent();
  }

  /** The response, where it is the officer's to work on. */
  public Optional<Response> find(Officer officer, ResponseId id) {
    return store.find(id).filter(response -> isFor(officer, response));
  }

  /** Every response to a consultation of the officer's, the newest first. */
  public List<Response> of(Officer officer, Consultation consultation) {
    return officer.mayActFor(consultation.body()) ? search.of(consultation.id()) : List.of();
  }

  /** What passes the filter, the newest first; nothing of a consultation of another body. */
  public Stretch search(
      Officer officer, Consultation consultation, ResponseFilter filter, int from, int size) {
    return officer.mayActFor(consultation.body())
        ? new Stretch(
            search.page(consultation.id(), filter, from, size),
            search.count(consultation.id(), filter))
        : new Stretch(List.of(), 0);
  }

  /** The ids of all that pass the filter, for features above that have filters of their own. */
  public List<ResponseId> ids(Officer officer, Consultation consultation, ResponseFilter filter) {
    return officer.mayActFor(consultation.body())
        ? search.ids(consultation.id(), filter)
        : List.of();
  }

  /** How many there are to the consultation, whatever became of them. */
  public long count(ConsultationId consultation) {
    return search.count(consultation, ResponseFilter.ALL);
  }

  /** How many people stand behind all that was said. */
  public int people(ConsultationId consultation) {
    return store.people(consultation);
  }

  /**
   * The ids of at most so many responses, from the one after that given or from the first, for
   * those who read them all anew.
   */
  public List<ResponseId> idsAfter(Optional<ResponseId> last, int size) {
    return store.idsAfter(last, size);
  }

  /** How many people stand behind each of the responses. */
  public Map<ResponseId, Integer> headcounts(Collection<ResponseId> ids) {
    return store.headcounts(ids);
  }

  /** For features above, which show nothing of it to anybody without asking for leave. */
  public List<Response> all(Collection<ResponseId> ids) {
    return store.all(ids);
  }

  /** The officer's responses where someone may be at risk and nobody has acted, oldest first. */
  public List<Response> urgent(Officer officer) {
    return search.urgent(consultations.of(officer).stream().map(Consultation::id).toList());
  }

  /** Whether comments on this version of the plan are taken in now. */
  public Optional<Consultation> openFor(PlanId plan, int version) {
    return consultations.open(plan, version);
  }

  /** The consultation that takes comments in now on any version of the plan. */
  public Optional<Consultation> openOn(PlanId plan) {
    return consultations.openOn(plan);
  }

  private boolean isFor(Officer officer, Response response) {
    return consultations.find(officer, response.consultation()).isPresent();
  }
}
