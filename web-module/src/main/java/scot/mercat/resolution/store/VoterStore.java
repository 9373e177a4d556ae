package scot.mercat.resolution.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.ProposalId;
import scot.mercat.resolution.ClassMember;
import scot.mercat.resolution.Voter;
import scot.mercat.resolution.VoterClass;
import scot.mercat.resolution.rules.MemberLines.Line;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;

/** Classes and members; names stand with the personal data. */
@Singleton
public class VoterStore {
  private static final String VOTERS =
      "select v.id, v.person_id, c.id is not null as has_code from resolution_voter v"
          + " left join resolution_code c on c.voter_id = v.id ";

  /** One whose name has been deleted. */
  private static final Named NOBODY = new Named("–", "", "", "");

  private final EntityManager entityManager;

  @Inject
  public VoterStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  private record Named(String name, String organisation, String email, String language) {}

  public void addClass(UUID id, ProposalId proposal, String name, boolean isWeighted, Instant now) {
    sql()
        .change(
            "insert into resolution_class (id, proposal_id, name, is_weighted, created_at)"
                + " values (?, ?, ?, ?, ?)",
            id,
            proposal.value(),
            name,
            isWeighted,
            now);
  }

  /** By name. */
  public List<VoterClass> classes(ProposalId proposal) {
    return sql()
        .list(
            "select c.id, c.name, c.is_weighted, count(m.voter_id) as members,"
                + " coalesce(sum(m.weight), 0) as weight from resolution_class c"
                + " left join resolution_membership m on m.class_id = c.id"
                + " where c.proposal_id = ? group by c.id order by c.name",
            row ->
                new VoterClass(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getBoolean("is_weighted"),
                    row.getInt("members"),
                    row.getLong("weight")),
            proposal.value());
  }

  /** All of the proposal, by name. */
  public List<Voter> voters(ProposalId proposal) {
    Map<UUID, Named> named = named(proposal);
    return sql()
        .list(VOTERS + "where v.proposal_id = ?", row -> voter(row, named), proposal.value())
        .stream()
        .sorted(Comparator.comparing(Voter::name).thenComparing(Voter::id))
        .toList();
  }

  /** By name. */
  public List<ClassMember> members(ProposalId proposal, UUID voterClass) {
    Map<UUID, Integer> weights = new HashMap<>();
    sql()
        .list(
            "select voter_id, weight from resolution_membership where class_id = ?",
            row -> weights.put(row.getObject(1, UUID.class), row.getInt(2)),
            voterClass);
    return voters(proposal).stream()
        .filter(voter -> weights.containsKey(voter.id()))
        .map(voter -> new ClassMember(voter, weights.getOrDefault(voter.id(), 1)))
        .toList();
  }

  public Optional<UUID> ofPerson(ProposalId proposal, UUID person) {
    return sql()
        .one(
            "select id from resolution_voter where proposal_id = ? and person_id = ?",
            row -> row.getObject(1, UUID.class),
            proposal.value(),
            person);
  }

  /** A new member. */
  public UUID add(ProposalId proposal, Optional<UUID> person, Line line, Instant now) {
    UUID id = Ids.next();
    Sql sql = sql();
    sql.change(
        "insert into resolution_voter (id, proposal_id, person_id, added_at) values (?, ?, ?, ?)",
        id,
        proposal.value(),
        person.orElse(null),
        now);
    sql.asPersonal(() ->
        sql.change(
            "insert into personal_resolution_voter"
                + " (voter_id, proposal_id, name, organisation, email) values (?, ?, ?, ?, ?)",
            id,
            proposal.value(),
            line.key(),
            line.organisation(),
            line.email()));
    return id;
  }

  /** Into the class, or with another weight in it. */
  public void put(UUID voterClass, UUID voter, int weight) {
    sql()
        .change(
            "insert into resolution_membership (class_id, voter_id, weight) values (?, ?, ?)"
                + " on conflict (class_id, voter_id) do update set weight = excluded.weight",
            voterClass,
            voter,
            weight);
  }

  /** Into the class, where they are not in it yet; answers how many that were: 1, or else 0. */
  public int putNew(UUID voterClass, UUID voter, int weight) {
    return sql()
        .change(
            "insert into resolution_membership (class_id, voter_id, weight) values (?, ?, ?)"
                + " on conflict (class_id, voter_id) do nothing",
            voterClass,
            voter,
            weight);
  }

  /**
   * Out of the class; whoever then stands in none and may vote on nothing is forgotten.
   *
   * @return who they were to the sending of e-mails, where they are forgotten
   */
  public Optional<UUID> remove(UUID voterClass, UUID voter) {
    Sql sql = sql();
    sql.change(
        "delete from resolution_membership where class_id = ? and voter_id = ?", voterClass, voter);
    long left =
        sql.number(
            "select (select count(*) from resolution_membership where voter_id = ?)"
                + " + (select count(*) from resolution_voice where voter_id = ?)",
            voter,
            voter);
    if (left > 0) {
      return Optional.empty();
    }
    sql.change("delete from resolution_code where voter_id = ?", voter);
    sql.change("delete from resolution_voter where id = ?", voter);
    return recipient(
        "delete from personal_resolution_voter where voter_id = ? returning recipient_id", voter);
  }

  /**
   * Another address, or none, and in which language to write to it.
   *
   * @return who they were to the sending of e-mails; with the same address they are so still
   */
  public Optional<UUID> write(Voter voter, String email, String language) {
    Optional<UUID> recipient =
        recipient(
            "select recipient_id from personal_resolution_voter where voter_id = ?", voter.id());
    Sql sql = sql();
    sql.asPersonal(() ->
        sql.change(
            "update personal_resolution_voter set email = ?, language = ?,"
                + " recipient_id = case when ? then null else recipient_id end"
                + " where voter_id = ?",
            email,
            language,
            !voter.email().equals(email),
            voter.id()));
    return recipient;
  }

  private Optional<UUID> recipient(String command, UUID voter) {
    Sql sql = sql();
    List<Optional<UUID>> found =
        sql.asPersonal(() ->
            sql.list(command, row -> Optional.ofNullable(row.getObject(1, UUID.class)), voter));
    return found.stream().flatMap(Optional::stream).findFirst();
  }

  private static Voter voter(ResultSet row, Map<UUID, Named> all) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Named named = all.getOrDefault(id, NOBODY);
    return new Voter(
        id,
        Optional.ofNullable(row.getObject("person_id", UUID.class)),
        named.name(),
        named.organisation(),
        named.email(),
        named.language(),
        row.getBoolean("has_code"));
  }

  private Map<UUID, Named> named(ProposalId proposal) {
    Map<UUID, Named> named = new HashMap<>();
    Sql sql = sql();
    sql.asPersonal(() ->
        sql.list(
            "select voter_id, name, organisation, email, language from personal_resolution_voter"
                + " where proposal_id = ?",
            row ->
                named.put(
                    row.getObject(1, UUID.class),
                    new Named(
                        row.getString(2), row.getString(3), row.getString(4), row.getString(5))),
            proposal.value()));
    return named;
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
