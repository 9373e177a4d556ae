package scot.mercat.bid.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import scot.mercat.bid.DistrictId;
import scot.mercat.bid.NewDistrict;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.rules.ProposalKind;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;

/** Proposals, each with its district. */
@Singleton
public class ProposalStore {
  private static final String PROPOSALS =
      """
      select p.*, d.code, d.body, d.name, d.nation, d.sector, d.area_geojson, (
        with recursive back (kind, follows, steps) as (
          select p.kind, p.follows, 0
          union all
          select e.kind, e.follows, steps + 1 from back join bid_proposal e on e.id = back.follows
            where back.kind = 're-ballot')
        select string_agg(kind, ',' order by steps) from back) as kinds
      from bid_proposal p join bid_district d on d.id = p.district_id
      """;

  private final EntityManager entityManager;

  @Inject
  public ProposalStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The district's next proposal. */
  public ProposalId add(DistrictId district, NewDistrict.Terms terms, Instant now) {
    ProposalId id = new ProposalId(Ids.next());
    sql()
        .change(
            """
            insert into bid_proposal (id, district_id, number, kind, proposer, bid_body, starts_on,
              months, ratepayer_share, levy_rules, created_at)
            select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, '', ?
            from bid_proposal where district_id = ?
            """,
            id.value(),
            district.value(),
            terms.kind().code(),
            terms.proposer(),
            terms.bidBody(),
            terms.startsOn(),
            terms.months(),
            terms.ratepayerShare(),
            now,
            district.value());
    return id;
  }

  /** Goes on from an earlier proposal, and takes over its levy. */
  public void follow(ProposalId next, ProposalId earlier) {
    sql()
        .change(
            """
            update bid_proposal n set follows = e.id, levy_rules = e.levy_rules
            from bid_proposal e where n.id = ? and e.id = ?
            """,
            next.value(),
            earlier.value());
  }

  /** The newest of the district whose register is frozen for a ballot. */
  public Optional<Proposal> atVote(DistrictId district) {
    return sql()
        .one(
            PROPOSALS
                + """
                where p.district_id = ? and exists (select from bid_freeze f
                  where f.proposal_id = p.id and f.moment = 'notice')
                order by p.number desc limit 1
                """,
            this::proposal,
            district.value());
  }

  public void changeLevy(ProposalId id, String rules) {
    sql().change("update bid_proposal set levy_rules = ? where id = ?", rules, id.value());
  }

  public Optional<Proposal> proposal(ProposalId id) {
    return sql().one(PROPOSALS + "where p.id = ?", this::proposal, id.value());
  }

  /** The newest first. */
  public List<Proposal> proposals(DistrictId district) {
    return sql()
        .list(
            PROPOSALS + "where p.district_id = ? order by p.number desc",
            this::proposal,
            district.value());
  }

  /** Of the body and those below it, by name of the district and then the newest first. */
  public List<Proposal> proposals(String body, String below) {
    return sql()
        .list(
            PROPOSALS + "where d.body = ? or d.body like ? order by d.name, p.number desc",
            this::proposal,
            body,
            below);
  }

  private Proposal proposal(ResultSet row) throws SQLException {
    return new Proposal(
        new ProposalId(row.getObject("id", UUID.class)),
        DistrictStore.district(sql(), row, "district_id"),
        row.getInt("number"),
        ProposalKind.of(row.getString("kind")).orElseThrow(),
        ProposalKind.repeated(
            Stream.of(row.getString("kinds").split(","))
                .map(kind -> ProposalKind.of(kind).orElseThrow())
                .toList()),
        row.getString("proposer"),
        row.getString("bid_body"),
        row.getObject("starts_on", LocalDate.class),
        row.getInt("months"),
        row.getInt("ratepayer_share"),
        DistrictStore.text(row, "plan_slug"),
        row.getString("levy_rules"));
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
