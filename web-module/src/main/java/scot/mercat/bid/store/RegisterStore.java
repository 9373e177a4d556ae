package scot.mercat.bid.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;

/** Persons, properties and vote rights of each proposal. */
@Singleton
public class RegisterStore {
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
    RegisterLine.Person known = named.getOrDefault(person, new RegisterLine.Person("", "", ""));
    return new Entry(
        row.getObject("id", UUID.class),
        person,
        row.getObject("property_id", UUID.class),
        new RegisterLine(
            line,
            new RegisterLine.Person(
                row.getString("person_reference"), known.name(), known.address()),
            property(row),
            row.getInt("share"),
            row.getBoolean("is_liable"),
            row.getBoolean("is_voting")));
  }

  private static RegisterLine.Property property(ResultSet row) throws SQLException {
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

  /** Puts the lines in place of what was; who and what was there before keeps its id. */
  public void replace(ProposalId proposal, List<RegisterLine> lines) {
    Map<String, RegisterLine.Person> persons =
        by(lines, line -> line.person().reference(), RegisterLine::person);
    Map<String, RegisterLine.Property> properties =
        by(lines, line -> line.property().reference(), RegisterLine::property);
    Map<String, UUID> personIds = ids(proposal, "bid_person", persons.keySet());
    Map<String, UUID> propertyIds = ids(proposal, "bid_property", properties.keySet());
    keepPersons(proposal, persons, personIds);
    keepProperties(proposal, properties, propertyIds);
    keepRights(proposal, lines, personIds, propertyIds);
    dropOthers(proposal, "bid_person", personIds);
    dropOthers(proposal, "bid_property", propertyIds);
    keepNames(proposal, persons, personIds);
  }

  private static <T> Map<String, T> by(
      List<RegisterLine> lines,
      Function<RegisterLine, String> key,
      Function<RegisterLine, T> value) {
    Map<String, T> found = new LinkedHashMap<>();
    lines.forEach(line -> found.putIfAbsent(key.apply(line), value.apply(line)));
    return found;
  }

  private Map<String, UUID> ids(ProposalId proposal, String table, Iterable<String> references) {
    Map<String, UUID> known = new HashMap<>();
    sql()
        .list(
            "select reference, id from " + table + " where proposal_id = ?",
            row -> known.put(row.getString(1), row.getObject(2, UUID.class)),
            proposal.value());
    Map<String, UUID> ids = new LinkedHashMap<>();
    references.forEach(reference -> ids.put(reference, known.getOrDefault(reference, Ids.next())));
    return ids;
  }

  private void keepPersons(
      ProposalId proposal, Map<String, RegisterLine.Person> persons, Map<String, UUID> ids) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    persons
        .keySet()
        .forEach(
            reference -> rows.add(new Object[] {ids.get(reference), proposal.value(), reference}));
    sql()
        .changeEach(
            "insert into bid_person (id, proposal_id, reference) values (?, ?, ?)"
                + " on conflict (id) do nothing",
            rows);
  }

  private void keepProperties(
      ProposalId proposal, Map<String, RegisterLine.Property> properties, Map<String, UUID> ids) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    properties.forEach((reference, property) ->
        rows.add(
            new Object[] {
              ids.get(reference),
              proposal.value(),
              reference,
              property.address(),
              property.postcode(),
              property.authority(),
              property.propertyClass(),
              property.pounds(),
              property.employees().isPresent() ? property.employees().getAsInt() : null,
              property.relief(),
              property.isEmpty()
            }));
    sql()
        .changeEach(
            """
            insert into bid_property (id, proposal_id, reference, address, postcode, authority,
              class, value_pounds, employees, relief, is_empty)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set address = excluded.address,
              postcode = excluded.postcode, authority = excluded.authority,
              class = excluded.class, value_pounds = excluded.value_pounds,
              employees = excluded.employees, relief = excluded.relief,
              is_empty = excluded.is_empty
            """,
            rows);
  }

  private void keepRights(
      ProposalId proposal,
      List<RegisterLine> lines,
      Map<String, UUID> personIds,
      Map<String, UUID> propertyIds) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (RegisterLine line : lines) {
      rows.add(
          new Object[] {
            Ids.next(),
            proposal.value(),
            personIds.get(line.person().reference()),
            propertyIds.get(line.property().reference()),
            line.share(),
            line.isLiable(),
            line.isVoting()
          });
    }
    markOld(proposal);
    sql()
        .changeEach(
            """
            insert into bid_right (id, proposal_id, person_id, property_id, share, is_liable,
              is_voting)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id, property_id) do update set share = excluded.share,
              is_liable = excluded.is_liable, is_voting = excluded.is_voting, is_old = false
            """,
            rows);
    sql().change("delete from bid_right where proposal_id = ? and is_old", proposal.value());
  }

  private void markOld(ProposalId proposal) {
    sql().change("update bid_right set is_old = true where proposal_id = ?", proposal.value());
  }

  private void dropOthers(ProposalId proposal, String table, Map<String, UUID> ids) {
    String kept = ids.values().stream().map(UUID::toString).collect(Collectors.joining(","));
    sql()
        .change(
            "delete from " + table + " where proposal_id = ? and id <> all (cast(? as uuid[]))",
            proposal.value(),
            "{" + kept + "}");
  }

  private void keepNames(
      ProposalId proposal, Map<String, RegisterLine.Person> persons, Map<String, UUID> ids) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    persons.forEach((reference, person) ->
        rows.add(
            new Object[] {ids.get(reference), proposal.value(), person.name(), person.address()}));
    Sql sql = sql();
    sql.asPersonal(() -> {
      int dropped =
          sql.change("delete from personal_bid_person where proposal_id = ?", proposal.value());
      sql.changeEach(
          "insert into personal_bid_person (person_id, proposal_id, name, address)"
              + " values (?, ?, ?, ?)",
          rows);
      return dropped;
    });
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
