package scot.mercat.bid.store;

import java.util.UUID;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.rules.Correction;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.shared.Sql;

/** Changes the one register by one correction. */
record Amendment(Sql sql, ProposalId proposal) {
  void with(Correction correction) {
    switch (correction) {
      case Correction.Value(UUID right, long pounds) ->
          sql.change(
              "update bid_property set value_pounds = ?"
                  + " where id = (select property_id from bid_right where id = ?)",
              pounds,
              right);
      case Correction.Voting(UUID right, boolean isVoting) ->
          sql.change("update bid_right set is_voting = ? where id = ?", isVoting, right);
      case Correction.Holder(UUID right, UUID id, RegisterLine.Person person) -> {
        name(id, person);
        sql.change("update bid_right set person_id = ? where id = ?", id, right);
      }
      case Correction.Line(Entry entry) -> add(entry);
    }
  }

  private void add(Entry entry) {
    name(entry.person(), entry.facts().person());
    add(entry.property(), entry.facts().property());
    sql.change(
        """
        insert into bid_right (id, proposal_id, person_id, property_id, share, is_liable, is_voting)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        entry.right(),
        proposal.value(),
        entry.person(),
        entry.property(),
        entry.facts().share(),
        entry.facts().isLiable(),
        entry.facts().isVoting());
  }

  /** What is known of a property stays. */
  private void add(UUID id, RegisterLine.Property property) {
    sql.change(
        """
        insert into bid_property (id, proposal_id, reference, address, postcode, authority, class,
          value_pounds, employees, relief, is_empty)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
        """,
        id,
        proposal.value(),
        property.reference(),
        property.address(),
        property.postcode(),
        property.authority(),
        property.propertyClass(),
        property.pounds(),
        property.employees().isPresent() ? property.employees().getAsInt() : null,
        property.relief(),
        property.isEmpty());
  }

  private void name(UUID id, RegisterLine.Person person) {
    sql.change(
        "insert into bid_person (id, proposal_id, reference) values (?, ?, ?)"
            + " on conflict (id) do nothing",
        id,
        proposal.value(),
        person.reference());
    sql.asPersonal(() ->
        sql.change(
            """
            insert into personal_bid_person (person_id, proposal_id, name, address)
            values (?, ?, ?, ?)
            on conflict (person_id) do update set name = excluded.name, address = excluded.address
            """,
            id,
            proposal.value(),
            person.name(),
            person.address()));
  }
}
