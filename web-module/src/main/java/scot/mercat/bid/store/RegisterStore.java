package scot.mercat.bid.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntConsumer;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.RegisterFigures;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.shared.Sql;

/** Persons, properties and vote rights of each proposal. */
@Singleton
public class RegisterStore {
  /** Of the whole register; a group by council can be put behind it. */
  private static final String FIGURES =
      """
      select min(p.authority) as authority,
        count(distinct r.person_id) filter (where r.is_voting) as persons,
        count(distinct r.property_id) as properties,
        count(*) filter (where r.is_voting) as votes,
        coalesce(sum(p.value_pounds * r.share) filter (where r.is_voting), 0) as hundredths
      from bid_right r join bid_property p on p.id = r.property_id
      where r.proposal_id = ?
      """;

  private static final String LINES =
      """
      select r.id, r.person_id, r.property_id, r.share, r.is_liable, r.is_voting,
        n.reference as person_reference, p.reference, p.address, p.postcode, p.authority, p.class,
        p.value_pounds, p.employees, p.relief, p.is_empty
      from bid_right r join bid_person n on n.id = r.person_id
        join bid_property p on p.id = r.property_id
      where r.proposal_id = ?
      """;

  private static final String NAMES =
      "select person_id, name, address from personal_bid_person where proposal_id = ? ";

  private final EntityManager entityManager;

  @Inject
  public RegisterStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The whole register, with names, by the properties' numbers. */
  public List<Entry> entries(ProposalId proposal) {
    Map<UUID, RegisterLine.Person> named = names(NAMES, proposal.value());
    List<Entry> entries = new ArrayList<>();
    sql()
        .list(
            LINES + "order by p.reference, n.reference",
            row -> entries.add(entry(row, entries.size() + 1, named)),
            proposal.value());
    return List.copyOf(entries);
  }

  /** The lines of one person, with the name, by the properties' numbers. */
  public List<Entry> entries(ProposalId proposal, UUID person) {
    Map<UUID, RegisterLine.Person> named =
        names(NAMES + "and person_id = ?", proposal.value(), person);
    List<Entry> entries = new ArrayList<>();
    sql()
        .list(
            LINES + "and r.person_id = ? order by p.reference",
            row -> entries.add(entry(row, entries.size() + 1, named)),
            proposal.value(),
            person);
    return List.copyOf(entries);
  }

  /** How big it is. */
  public RegisterFigures figures(ProposalId proposal) {
    return sql().one(FIGURES, RegisterStore::figures, proposal.value()).orElseThrow();
  }

  /** How big it is in each council's area, by the council's code; a property is of one council. */
  public Map<String, RegisterFigures> figuresByAuthority(ProposalId proposal) {
    Map<String, RegisterFigures> figures = new TreeMap<>();
    sql()
        .list(
            FIGURES + "group by p.authority",
            row -> figures.put(row.getString("authority"), figures(row)),
            proposal.value());
    return figures;
  }

  private static RegisterFigures figures(ResultSet row) throws SQLException {
    return new RegisterFigures(
        row.getInt("persons"),
        row.getInt("properties"),
        row.getInt("votes"),
        row.getLong("hundredths"));
  }

  /** How many persons stand on it, whether they vote or not. */
  public int persons(ProposalId proposal) {
    return Math.toIntExact(
        sql()
            .number(
                "select count(distinct person_id) from bid_right where proposal_id = ?",
                proposal.value()));
  }

  /** One line, with its name. */
  public Optional<Entry> entry(ProposalId proposal, UUID right) {
    Optional<UUID> person =
        sql()
            .one(
                "select person_id from bid_right where proposal_id = ? and id = ?",
                row -> row.getObject(1, UUID.class),
                proposal.value(),
                right);
    Map<UUID, RegisterLine.Person> named =
        person.map(id -> names(NAMES + "and person_id = ?", proposal.value(), id)).orElse(Map.of());
    return sql().one(LINES + "and r.id = ?", row -> entry(row, 1, named), proposal.value(), right);
  }

  /** Name and address by person; their numbers are not known here. */
  private Map<UUID, RegisterLine.Person> names(String query, Object... values) {
    Map<UUID, RegisterLine.Person> named = new HashMap<>();
    Sql sql = sql();
    sql.asPersonal(() ->
        sql.list(
            query,
            row ->
                named.put(
                    row.getObject(1, UUID.class),
                    new RegisterLine.Person("", row.getString(2), row.getString(3))),
            values));
    return named;
  }

  private static Entry entry(ResultSet row, int line, Map<UUID, RegisterLine.Person> named)
      throws SQLException {
    UUID person = row.getObject("person_id", UUID.class);
    String reference = row.getString("person_reference");
    // A name that has been deleted: its number says which line it is.
    RegisterLine.Person known =
        named.getOrDefault(person, new RegisterLine.Person(reference, reference, ""));
    return new Entry(
        row.getObject("id", UUID.class),
        person,
        row.getObject("property_id", UUID.class),
        new RegisterLine(
            line,
            new RegisterLine.Person(reference, known.name(), known.address()),
            property(row),
            row.getInt("share"),
            row.getBoolean("is_liable"),
            row.getBoolean("is_voting")));
  }

  static RegisterLine.Property property(ResultSet row) throws SQLException {
    Integer employees = row.getObject("employees", Integer.class);
    return new RegisterLine.Property(
        row.getString("reference"),
        row.getString("address"),
        row.getString("postcode"),
        row.getString("authority"),
        row.getString("class"),
        row.getLong("value_pounds"),
        employees == null ? OptionalInt.empty() : OptionalInt.of(employees),
        row.getString("relief"),
        row.getBoolean("is_empty"));
  }

  /**
   * Puts the lines in place of what was; who and what was there before keeps its id.
   *
   * @param told how many lines have been put so far, now and then
   */
  public void replace(ProposalId proposal, List<RegisterLine> lines, IntConsumer told) {
    new Replacement(sql(), proposal).with(lines, told);
  }

  /** Until the transaction ends nobody else replaces or freezes the proposal's register. */
  public void lock(ProposalId proposal) {
    sql()
        .one(
            "select id from bid_proposal where id = ? for no key update",
            row -> true,
            proposal.value());
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
