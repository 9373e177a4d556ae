package scot.mercat.vote.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.vote.EnteredBatch;
import scot.mercat.vote.Turnout;
import scot.mercat.vote.Vote;
import scot.mercat.vote.VoteId;
import scot.mercat.vote.rules.Channel;

/** The way in to what was cast. */
@Singleton
public class BallotStore {
  private final EntityManager entityManager;

  @Inject
  public BallotStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(VoteId vote, UUID ballot, Channel channel, Instant receivedAt) {
    entityManager.persist(new BallotRow(ballot, vote.value(), channel.code(), receivedAt));
    entityManager.flush();
  }

  public void choose(UUID ballot, Collection<String> options) {
    query(
            "insert into vote_choice (ballot_id, option_key)"
                + " select ?1, unnest(string_to_array(?2, ' '))",
            ballot,
            String.join(" ", options))
        .executeUpdate();
  }

  public Optional<VoteId> voteOf(UUID ballot) {
    return Optional.ofNullable(entityManager.find(BallotRow.class, ballot))
        .map(row -> new VoteId(row.vote));
  }

  public List<String> chosen(UUID ballot) {
    return strings(
        query(
            "select option_key from vote_choice where ballot_id = ?1 order by option_key", ballot));
  }

  /** Gives the ballot another id, which no receipt knows, and takes the hour from its day. */
  public void unlink(UUID ballot) {
    query(
            "update vote_ballot set id = gen_random_uuid(),"
                + " received_at = date_trunc('day', received_at) where id = ?1",
            ballot)
        .executeUpdate();
  }

  /** The ballots to which a receipt may lead. */
  public List<UUID> withReceipt(VoteId vote) {
    return entityManager
        .createQuery("select b.id from BallotRow b where b.vote = ?1", UUID.class)
        .setParameter(1, vote.value())
        .getResultList();
  }

  /** False when the same form was entered before. */
  public boolean addBatch(VoteId vote, EnteredBatch batch, String formNumber) {
    return query(
                "insert into vote_batch (id, vote_id, channel, papers, spoilt, entered_at, form)"
                    + " values (?1, ?2, ?3, ?4, ?5, cast(?6 as timestamptz), ?7)"
                    + " on conflict (form) do nothing",
                batch.id(),
                vote.value(),
                batch.channel().code(),
                batch.papers(),
                batch.spoilt(),
                batch.enteredAt().toString(),
                formNumber)
            .executeUpdate()
        == 1;
  }

  public void countBatch(UUID batch, Map<String, Integer> votes) {
    votes.forEach((option, count) ->
        query("insert into vote_batch_count values (?1, ?2, ?3)", batch, option, count)
            .executeUpdate());
  }

  public boolean removeBatch(VoteId vote, UUID batch) {
    return query("delete from vote_batch where vote_id = ?1 and id = ?2", vote.value(), batch)
            .executeUpdate()
        == 1;
  }

  public List<EnteredBatch> batches(VoteId vote) {
    return entityManager
        .createQuery(
            "select b from BatchRow b where b.vote = ?1 order by b.enteredAt", BatchRow.class)
        .setParameter(1, vote.value())
        .getResultStream()
        .map(BatchRow::batch)
        .toList();
  }

  /** The vote as it stands; nobody declares it, or enters papers, until the transaction ends. */
  public Vote lock(VoteId vote) {
    return locked(vote).vote();
  }

  public void declare(VoteId vote, Instant now) {
    locked(vote).declare(now);
  }

  private VoteRow locked(VoteId vote) {
    VoteRow row = entityManager.find(VoteRow.class, vote.value(), LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      throw new IllegalStateException("A vote is never deleted");
    }
    entityManager.refresh(row);
    return row;
  }

  /** People's votes by channel, those on sheets included. */
  public Turnout turnout(VoteId vote) {
    Map<Channel, Integer> good = new EnumMap<>(Channel.class);
    numbers(
            "select channel, sum(n) from (select channel, 1 as n from vote_ballot"
                + " where vote_id = ?1 union all select channel, papers - spoilt from vote_batch"
                + " where vote_id = ?1) as cast_votes group by channel",
            vote)
        .forEach((code, count) -> good.put(Channel.find(code).orElseThrow(), count));
    Number spoilt =
        (Number)
            query(
                    "select coalesce(sum(spoilt), 0) from vote_batch where vote_id = ?1",
                    vote.value())
                .getSingleResult();
    return new Turnout(good, Math.toIntExact(spoilt.longValue()));
  }

  /** Votes by option. */
  public Map<String, Integer> votes(VoteId vote) {
    return numbers(
        "select option_key, sum(n) from (select option_key, 1 as n from vote_choice c"
            + " join vote_ballot b on b.id = c.ballot_id where b.vote_id = ?1 union all"
            + " select option_key, votes from vote_batch_count c join vote_batch b"
            + " on b.id = c.batch_id where b.vote_id = ?1) as counted group by option_key",
        vote);
  }

  private Map<String, Integer> numbers(String sql, VoteId vote) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Object row : query(sql, vote.value()).getResultList()) {
      Object[] columns = (Object[]) row;
      numbers.put((String) columns[0], Math.toIntExact(((Number) columns[1]).longValue()));
    }
    return numbers;
  }

  private static List<String> strings(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(String.class::cast).toList();
  }

  private Query query(String sql, Object... parameters) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
