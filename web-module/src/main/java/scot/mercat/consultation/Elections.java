package scot.mercat.consultation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
import scot.mercat.identity.Role;

/** The elections before which a consultation is warned about, as an administrator keeps them. */
@Singleton
@Transactional
public class Elections {
  private final ElectionStore store;
  private final AuditLog audit;

  @Inject
  public Elections(ElectionStore store, AuditLog audit) {
    this.store = store;
    this.audit = audit;
  }

  /** Elections are the same for all bodies of a partnership, so who is of a part keeps none. */
  public static boolean isKeeper(Officer officer) {
    return officer.is(Role.ADMINISTRATOR) && !officer.body().contains("/");
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

  /**
   * @throws IllegalStateException where the officer is no keeper of elections
   */
  public void keep(Officer officer, Election election) {
    require(officer);
    store.keep(election);
    note(
        officer,
        "consultation.election-kept",
        election.id(),
        Map.of("starts", "" + election.starts(), "polling-day", "" + election.pollingDay()));
  }

  /**
   * @throws IllegalStateException where the officer is no keeper of elections
   */
  public void remove(Officer officer, UUID id) {
    require(officer);
    store.remove(id);
    note(officer, "consultation.election-removed", id, Map.of());
  }

  private static void require(Officer officer) {
    if (!isKeeper(officer)) {
      throw new IllegalStateException("Only who administers the partnership keeps its elections");
    }
  }

  private void note(Officer officer, String action, UUID id, Map<String, String> facts) {
    audit.append(new Deed(officer.id().toString(), action, id.toString(), "", facts));
  }
}
