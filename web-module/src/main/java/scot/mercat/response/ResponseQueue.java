package scot.mercat.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.consultation.Consultations;
import scot.mercat.identity.DeskItem;
import scot.mercat.identity.DeskItem.Urgency;
import scot.mercat.identity.DeskItems;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.response.store.ModeratedResponses;
import scot.mercat.response.store.ResponseSearch;

/** What waits for a moderator, and what was done about each response. */
@Singleton
@Transactional
public class ResponseQueue implements DeskItems {
  private static final String LIST = "officer/responses";

  private final Responses responses;
  private final ResponseSearch search;
  private final ModeratedResponses moderated;
  private final Consultations consultations;

  @Inject
  public ResponseQueue(
      Responses responses,
      ResponseSearch search,
      ModeratedResponses moderated,
      Consultations consultations) {
    this.responses = responses;
    this.search = search;
    this.moderated = moderated;
    this.consultations = consultations;
  }

  /** Those in danger for a moderator of their body, and what nobody has looked at yet. */
  @Override
  public List<DeskItem> of(Officer officer) {
    List<DeskItem> items = new ArrayList<>();
    if (officer.is(Role.MODERATOR)) {
      int urgent = responses.urgent(officer).size();
      if (urgent > 0) {
        items.add(new DeskItem(urgent, "response.desk.urgent", LIST + "/urgent", Urgency.LATE));
      }
      waiting(waiting(officer)).ifPresent(items::add);
    }
    return items;
  }

  /** What was done, the first first; what tells of somebody in need only for a moderator. */
  public List<HistoryLine> history(Officer officer, Response response) {
    return moderated.history(response.id()).stream()
        .map(line ->
            line.happening().isConfidential() && !officer.is(Role.MODERATOR)
                ? new HistoryLine(line.at(), line.happening(), line.officer(), "")
                : line)
        .toList();
  }

  /** How many no moderator has looked at, by consultation; none where there are none. */
  public Map<ConsultationId, Long> waiting(Officer officer) {
    return search.waiting(consultations.of(officer).stream().map(Consultation::id).toList());
  }

  /** All of them, leading to the consultation that has the most. */
  private static Optional<DeskItem> waiting(Map<ConsultationId, Long> counts) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> LIST + "?consultation=" + most.getKey().value() + "&moderation=waiting")
        .map(path -> new DeskItem(all, "response.desk.waiting", path, Urgency.WAITING));
  }
}
