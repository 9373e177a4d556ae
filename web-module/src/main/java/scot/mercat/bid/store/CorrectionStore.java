package scot.mercat.bid.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.CorrectionDesk.KnownProperty;
import scot.mercat.bid.KeptCorrection;
import scot.mercat.bid.KeptCorrection.Persons;
import scot.mercat.bid.KeptCorrection.Why;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.rules.Correction;
import scot.mercat.bid.rules.CorrectionField;
import scot.mercat.bid.rules.FrozenRegister;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;

/** What was put right in frozen registers. */
@Singleton
public class CorrectionStore {
  private final EntityManager entityManager;

  @Inject
  public CorrectionStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Nobody corrects the register until the transaction ends. */
  public void lock(ProposalId proposal) {
    sql()
        .list(
            "select id from bid_proposal where id = ? for no key update",
            row -> true,
            proposal.value());
  }

  public boolean isFrozen(ProposalId proposal) {
    return sql()
            .number(
                "select count(*) from bid_freeze where proposal_id = ? and moment = 'notice'",
                proposal.value())
        > 0;
  }

  public int count(ProposalId proposal) {
    return Math.toIntExact(
        sql()
            .number("select count(*) from bid_correction where proposal_id = ?", proposal.value()));
  }

  /** Who has the account of the number. */
  public Optional<UUID> person(ProposalId proposal, String reference) {
    return sql()
        .one(
            "select id from bid_person where proposal_id = ? and reference = ?",
            row -> row.getObject(1, UUID.class),
            proposal.value(),
            reference);
  }

  /** The person with name and address. */
  public RegisterLine.Person named(ProposalId proposal, UUID person, String reference) {
    Sql sql = sql();
    return sql.asPersonal(() ->
        sql.one(
                "select name, address from personal_bid_person"
                    + " where proposal_id = ? and person_id = ?",
                row -> new RegisterLine.Person(reference, row.getString(1), row.getString(2)),
                proposal.value(),
                person)
            .orElseGet(() -> new RegisterLine.Person(reference, "", "")));
  }

  /** The property of the number. */
  public Optional<KnownProperty> property(ProposalId proposal, String reference) {
    return sql()
        .one(
            "select * from bid_property where proposal_id = ? and reference = ?",
            row -> new KnownProperty(row.getObject("id", UUID.class), RegisterStore.property(row)),
            proposal.value(),
            reference);
  }

  /** Changes the register. */
  public void apply(ProposalId proposal, Correction correction) {
    new Amendment(sql(), proposal).with(correction);
  }

  public void add(ProposalId proposal, KeptCorrection kept, FrozenRegister register) {
    UUID id = Ids.next();
    Sql sql = sql();
    sql.change(
        """
        insert into bid_correction (id, proposal_id, number, right_id, field, old_value,
          new_value, officer_id, at, hash, register)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        proposal.value(),
        kept.number(),
        kept.right(),
        kept.field().code(),
        kept.before(),
        kept.after(),
        kept.officer(),
        kept.at(),
        kept.hash(),
        register.text());
    sql.asPersonal(() ->
        sql.change(
            """
            insert into personal_bid_correction (correction_id, proposal_id, reason, evidence,
              old_person, new_person)
            values (?, ?, ?, ?, ?, ?)
            """,
            id,
            proposal.value(),
            kept.why().reason(),
            kept.why().evidence(),
            kept.persons().before(),
            kept.persons().after()));
  }

  /** The first first. */
  public List<KeptCorrection> of(ProposalId proposal) {
    Map<UUID, Told> told = told(proposal);
    return sql()
        .list(
            "select id, number, right_id, field, old_value, new_value, officer_id, at, hash"
                + " from bid_correction where proposal_id = ? order by number",
            row -> kept(row, told.getOrDefault(row.getObject("id", UUID.class), Told.NOTHING)),
            proposal.value());
  }

  /** What may name people. */
  private record Told(Persons persons, Why why) {
    static final Told NOTHING = new Told(Persons.NONE, new Why("", ""));
  }

  private Map<UUID, Told> told(ProposalId proposal) {
    Map<UUID, Told> told = new HashMap<>();
    Sql sql = sql();
    sql.asPersonal(() ->
        sql.list(
            "select * from personal_bid_correction where proposal_id = ?",
            row ->
                told.put(
                    row.getObject("correction_id", UUID.class),
                    new Told(
                        new Persons(row.getString("old_person"), row.getString("new_person")),
                        new Why(row.getString("reason"), row.getString("evidence")))),
            proposal.value()));
    return told;
  }

  private static KeptCorrection kept(ResultSet row, Told told) throws SQLException {
    return new KeptCorrection(
        row.getInt("number"),
        row.getObject("right_id", UUID.class),
        CorrectionField.of(row.getString("field")).orElseThrow(),
        row.getString("old_value"),
        row.getString("new_value"),
        told.persons(),
        told.why(),
        row.getObject("officer_id", UUID.class),
        Objects.requireNonNull(Sql.instant(row, "at")),
        row.getString("hash"));
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
