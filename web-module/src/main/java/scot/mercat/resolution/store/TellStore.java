package scot.mercat.resolution.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.ProposalId;
import scot.mercat.resolution.MailedVoter;
import scot.mercat.resolution.Resolution;
import scot.mercat.resolution.rules.News;
import scot.mercat.shared.Sql;

/** Who is to be told of resolutions by e-mail, and who has been. */
@Singleton
public class TellStore {
  private final EntityManager entityManager;

  @Inject
  public TellStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Proposals with resolutions that are open, or closed after the moment. */
  public List<ProposalId> busy(Instant closedAfter, Instant now) {
    return sql()
        .list(
            "select distinct proposal_id from resolution"
                + " where called_at is not null and opens_at <= ? and closes_at > ?",
            row -> new ProposalId(Objects.requireNonNull(row.getObject(1, UUID.class))),
            now,
            closedAfter);
  }

  /** Those with an address, by their ids. */
  public Map<UUID, MailedVoter> withAddress(ProposalId proposal) {
    Map<UUID, MailedVoter> voters = new HashMap<>();
    Sql sql = sql();
    sql.asPersonal(() ->
        sql.list(
            "select voter_id, email, language, recipient_id from personal_resolution_voter"
                + " where proposal_id = ? and email <> ''",
            row ->
                voters.put(
                    row.getObject(1, UUID.class),
                    new MailedVoter(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        Optional.ofNullable(row.getObject(4, UUID.class)))),
            proposal.value()));
    return voters;
  }

  /** Who may vote and has not been told; of a reminder those only who have not voted. */
  public List<UUID> untold(Resolution resolution, News news) {
    return sql()
        .list(
            "select distinct v.voter_id from resolution_voice v where v.resolution_id = ?"
                + " and (v.choice is null or ? <> 'closing')"
                + " and not exists (select from resolution_told t where t.voter_id = v.voter_id"
                + " and t.resolution_id = v.resolution_id and t.news = ?) order by v.voter_id",
            row -> row.getObject(1, UUID.class),
            resolution.id(),
            news.code(),
            news.code());
  }

  /** False where they have been told. */
  public boolean tell(Resolution resolution, UUID voter, News news, Instant now) {
    return sql()
            .change(
                "insert into resolution_told (resolution_id, voter_id, news, at)"
                    + " values (?, ?, ?, ?) on conflict do nothing",
                resolution.id(),
                voter,
                news.code(),
                now)
        == 1;
  }

  public void keepRecipient(UUID voter, UUID recipient) {
    Sql sql = sql();
    sql.asPersonal(() ->
        sql.change(
            "update personal_resolution_voter set recipient_id = ? where voter_id = ?",
            recipient,
            voter));
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
