package scot.mercat.consultation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.consultation.rules.Dates;
import scot.mercat.consultation.rules.Election;
import scot.mercat.consultation.store.ElectionStore;
import scot.mercat.identity.Officer;

/** The elections before which a consultation is warned about, as an administrator keeps them. */
@Dependent
@Transactional
public class Elections {
  private final ElectionStore store;
  private final AuditLog audit;

  @Inject
  public Elections(ElectionStore store, AuditLog audit) {
    this.store = store;
    this.audit = audit;
  }

  /** The earliest first. */
  public List<Election> all() {
    return store.all();
  }

  /** Those whose time of care touches the open days or the day of the answer. */
  public List<Election> during(Dates dates) {
    List<Election> all = store.all();
    return all.stream()
        .filter(one ->
            !Election.during(List.of(one), dates.opens(), dates.closes()).isEmpty()
                || !Election.during(List.of(one), dates.answerBy(), dates.answerBy()).isEmpty())
        .toList();
  }

  public void keep(Officer officer, Election election) {
    store.keep(election);
    note(
        officer,
        "consultation.election-kept",
        election.id(),
        Map.of("starts", "" + election.starts(), "polling-day", "" + election.pollingDay()));
  }

  public void remove(Officer officer, UUID id) {
    store.remove(id);
    note(officer, "consultation.election-removed", id, Map.of());
  }

  private void note(Officer officer, String action, UUID id, Map<String, String> facts) {
    audit.append(new Deed(officer.id().toString(), action, id.toString(), "", facts));
  }
}
