package scot.mercat.businessplan.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.ProposalId;
import scot.mercat.businessplan.Preference;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;

/** Which option each person prefers; why stands with the personal data. */
@Singleton
public class PreferenceStore {
  private final EntityManager entityManager;

  @Inject
  public PreferenceStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  private record Row(UUID id, UUID option) {}

  public Optional<Preference> find(ProposalId proposal, UUID person) {
    return row(proposal, person)
        .map(row -> new Preference(row.option(), reason(row.id()).orElse("")));
  }

  private Optional<Row> row(ProposalId proposal, UUID person) {
    return sql()
        .one(
            "select id, option_id from businessplan_preference"
                + " where proposal_id = ? and person_id = ?",
            row -> new Row(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
            proposal.value(),
            person);
  }

  private Optional<String> reason(UUID id) {
    Sql sql = sql();
    return sql.asPersonal(() ->
        sql.one(
            "select reason from personal_businessplan_preference where preference_id = ?",
            row -> row.getString(1),
            id));
  }

  /** In place of what they said before. */
  public void keep(ProposalId proposal, UUID person, Preference preference) {
    Sql sql = sql();
    sql.change(
        """
        insert into businessplan_preference (id, proposal_id, person_id, option_id)
        values (?, ?, ?, ?)
        on conflict (proposal_id, person_id) do update set option_id = excluded.option_id
        """,
        Ids.next(),
        proposal.value(),
        person,
        preference.option());
    UUID id = row(proposal, person).orElseThrow().id();
    sql.asPersonal(() ->
        sql.change(
            """
            insert into personal_businessplan_preference (preference_id, proposal_id, reason)
            values (?, ?, ?)
            on conflict (preference_id) do update set reason = excluded.reason
            """,
            id,
            proposal.value(),
            preference.reason()));
  }

  /** The option that each person prefers. */
  public Map<UUID, UUID> chosen(ProposalId proposal) {
    Map<UUID, UUID> chosen = new HashMap<>();
    sql()
        .list(
            "select person_id, option_id from businessplan_preference where proposal_id = ?",
            row -> chosen.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
            proposal.value());
    return chosen;
  }

  /** Those that were given, by the alphabet. */
  public List<String> reasons(ProposalId proposal) {
    Sql sql = sql();
    return sql.asPersonal(() ->
        sql.list(
            "select reason from personal_businessplan_preference"
                + " where proposal_id = ? and reason <> '' order by reason",
            row -> row.getString(1),
            proposal.value()));
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
