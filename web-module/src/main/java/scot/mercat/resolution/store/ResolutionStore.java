package scot.mercat.resolution.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.bid.ProposalId;
import scot.mercat.resolution.Resolution;
import scot.mercat.resolution.ResolutionTerms;
import scot.mercat.resolution.rules.Majority;
import scot.mercat.resolution.rules.Quorum;
import scot.mercat.shared.Sql;

/** Resolutions, and how far they are. */
@Singleton
public class ResolutionStore {
  private static final String NEXT =
      "(select coalesce(max(number), 0) + 1 from resolution where proposal_id = ?)";

  private final EntityManager entityManager;

  @Inject
  public ResolutionStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(UUID id, ProposalId proposal, ResolutionTerms terms, Instant now) {
    sql()
        .change(
            "insert into resolution (id, proposal_id, number, title, wording, quorum_measure,"
                + " quorum, majority, is_shown_open, opens_at, closes_at, created_at)"
                + " values (?, ?, "
                + NEXT
                + ", ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values(terms, List.of(id, proposal.value(), proposal.value()), List.of(now)));
    setClasses(id, terms.classes());
  }

  /** Writes a draft anew; false where members were called to it, then nothing was changed. */
  public boolean change(UUID id, ResolutionTerms terms) {
    int changed =
        sql()
            .change(
                "update resolution set title = ?, wording = ?, quorum_measure = ?, quorum = ?,"
                    + " majority = ?, is_shown_open = ?, opens_at = ?, closes_at = ?"
                    + " where id = ? and called_at is null",
                values(terms, List.of(), List.of(id)));
    if (changed == 1) {
      setClasses(id, terms.classes());
    }
    return changed == 1;
  }

  private static Object[] values(ResolutionTerms terms, List<Object> before, List<Object> after) {
    List<Object> values = new ArrayList<>(before);
    values.addAll(
        List.of(
            terms.title(),
            terms.wording(),
            terms.quorum().measure().code(),
            terms.quorum().figure(),
            terms.majority().percent(),
            terms.isShownOpen(),
            terms.opens(),
            terms.closes()));
    values.addAll(after);
    return values.toArray();
  }

  private void setClasses(UUID id, Set<UUID> classes) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    classes.forEach(one -> rows.add(new Object[] {id, one}));
    sql().change("delete from resolution_who where resolution_id = ?", id);
    sql().changeEach("insert into resolution_who (resolution_id, class_id) values (?, ?)", rows);
  }

  /** The newest first. */
  public List<Resolution> of(ProposalId proposal) {
    return sql()
        .list(
            "select * from resolution where proposal_id = ? order by number desc",
            this::resolution,
            proposal.value());
  }

  private Resolution resolution(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Resolution(
        id,
        new ProposalId(row.getObject("proposal_id", UUID.class)),
        row.getInt("number"),
        terms(row, classes(id)),
        Optional.ofNullable(Sql.instant(row, "called_at")),
        Optional.ofNullable(Sql.instant(row, "published_at")));
  }

  private static ResolutionTerms terms(ResultSet row, Set<UUID> classes) throws SQLException {
    return new ResolutionTerms(
        row.getString("title"),
        row.getString("wording"),
        classes,
        new Quorum(
            Quorum.Measure.of(row.getString("quorum_measure")).orElseThrow(), row.getInt("quorum")),
        new Majority(row.getInt("majority")),
        row.getBoolean("is_shown_open"),
        Objects.requireNonNull(Sql.instant(row, "opens_at")),
        Objects.requireNonNull(Sql.instant(row, "closes_at")));
  }

  private Set<UUID> classes(UUID resolution) {
    return new HashSet<>(
        sql()
            .list(
                "select class_id from resolution_who where resolution_id = ?",
                row -> row.getObject(1, UUID.class),
                resolution));
  }

  /** Keeps who may vote, as their classes stand now; answers how many voices there are. */
  public int call(UUID id, Instant now) {
    sql().change("update resolution set called_at = ? where id = ?", now, id);
    return sql()
        .change(
            "insert into resolution_voice (resolution_id, class_id, voter_id, weight)"
                + " select w.resolution_id, m.class_id, m.voter_id, m.weight"
                + " from resolution_who w join resolution_membership m on m.class_id = w.class_id"
                + " where w.resolution_id = ?",
            id);
  }

  /** A draft again. */
  public void recall(UUID id) {
    sql().change("delete from resolution_voice where resolution_id = ?", id);
    sql().change("update resolution set called_at = null where id = ?", id);
  }

  public void publish(UUID id, Instant now) {
    sql().change("update resolution set published_at = ? where id = ?", now, id);
  }

  /** Who presided, as an officer wrote it; empty while nobody has. */
  public String presided(UUID id) {
    Sql sql = sql();
    return sql.asPersonal(() ->
            sql.one(
                "select presided from personal_resolution_minute where resolution_id = ?",
                row -> row.getString(1),
                id))
        .orElse("");
  }

  public void preside(Resolution resolution, String name) {
    Sql sql = sql();
    sql.asPersonal(() ->
        sql.change(
            "insert into personal_resolution_minute (resolution_id, proposal_id, presided)"
                + " values (?, ?, ?)"
                + " on conflict (resolution_id) do update set presided = excluded.presided",
            resolution.id(),
            resolution.proposal().value(),
            name));
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
