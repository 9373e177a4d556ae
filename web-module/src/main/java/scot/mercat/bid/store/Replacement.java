package scot.mercat.bid.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;

/**
 * The replacing of a proposal's register by another. Letters, papers and the ledger know persons
 * and rights by their ids, so whoever stands on both keeps theirs.
 */
final class Replacement {
  /** So many lines are put between two reports of how far it is. */
  private static final int AT_A_TIME = 250;

  private final Sql sql;
  private final ProposalId proposal;

  Replacement(Sql sql, ProposalId proposal) {
    this.sql = sql;
    this.proposal = proposal;
  }

  /** Puts the lines in place of what was; who and what was there before keeps its id. */
  void with(List<RegisterLine> lines, IntConsumer told) {
    told.accept(0);
    Map<String, RegisterLine.Person> persons = persons(lines);
    Map<String, UUID> personIds = ids("bid_person", persons.keySet());
    Map<String, UUID> propertyIds = ids("bid_property", properties(lines).keySet());
    markOld();
    for (int from = 0; from < lines.size(); from += AT_A_TIME) {
      List<RegisterLine> some = lines.subList(from, Math.min(lines.size(), from + AT_A_TIME));
      keepPersons(persons(some), personIds);
      keepProperties(properties(some), propertyIds);
      keepRights(some, personIds, propertyIds);
      told.accept(from + some.size());
    }
    dropOldRights();
    dropOthers("bid_person", personIds);
    dropOthers("bid_property", propertyIds);
    keepNames(persons, personIds);
  }

  private static Map<String, RegisterLine.Person> persons(List<RegisterLine> lines) {
    return by(lines, line -> line.person().reference(), RegisterLine::person);
  }

  private static Map<String, RegisterLine.Property> properties(List<RegisterLine> lines) {
    return by(lines, line -> line.property().reference(), RegisterLine::property);
  }

  private static <T> Map<String, T> by(
      List<RegisterLine> lines,
      Function<RegisterLine, String> key,
      Function<RegisterLine, T> value) {
    Map<String, T> found = new LinkedHashMap<>();
    lines.forEach(line -> found.putIfAbsent(key.apply(line), value.apply(line)));
    return found;
  }

  private Map<String, UUID> ids(String table, Iterable<String> references) {
    Map<String, UUID> known = new HashMap<>();
    sql.list(
        "select reference, id from " + table + " where proposal_id = ?",
        row -> known.put(row.getString(1), row.getObject(2, UUID.class)),
        proposal.value());
    Map<String, UUID> ids = new LinkedHashMap<>();
    references.forEach(reference -> ids.put(reference, known.getOrDefault(reference, Ids.next())));
    return ids;
  }

  private void keepPersons(Map<String, RegisterLine.Person> persons, Map<String, UUID> ids) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    persons
        .keySet()
        .forEach(
            reference -> rows.add(new Object[] {ids.get(reference), proposal.value(), reference}));
    sql.changeEach(
        "insert into bid_person (id, proposal_id, reference) values (?, ?, ?)"
            + " on conflict (id) do nothing",
        rows);
  }

  private void keepProperties(
      Map<String, RegisterLine.Property> properties, Map<String, UUID> ids) {
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
    sql.changeEach(
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
      List<RegisterLine> lines, Map<String, UUID> personIds, Map<String, UUID> propertyIds) {
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
    sql.changeEach(
        """
        insert into bid_right (id, proposal_id, person_id, property_id, share, is_liable,
          is_voting)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (person_id, property_id) do update set share = excluded.share,
          is_liable = excluded.is_liable, is_voting = excluded.is_voting, is_old = false
        """,
        rows);
  }

  private void dropOldRights() {
    sql.change("delete from bid_right where proposal_id = ? and is_old", proposal.value());
  }

  private void markOld() {
    sql.change("update bid_right set is_old = true where proposal_id = ?", proposal.value());
  }

  private void dropOthers(String table, Map<String, UUID> ids) {
    String kept = ids.values().stream().map(UUID::toString).collect(Collectors.joining(","));
    sql.change(
        "delete from " + table + " where proposal_id = ? and id <> all (cast(? as uuid[]))",
        proposal.value(),
        "{" + kept + "}");
  }

  private void keepNames(Map<String, RegisterLine.Person> persons, Map<String, UUID> ids) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    persons.forEach((reference, person) ->
        rows.add(
            new Object[] {ids.get(reference), proposal.value(), person.name(), person.address()}));
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
}
