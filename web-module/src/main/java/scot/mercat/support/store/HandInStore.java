package scot.mercat.support.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.ProposalId;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;
import scot.mercat.support.Figures;
import scot.mercat.support.HandedIn;
import scot.mercat.support.rules.Part;
import scot.mercat.support.rules.Tally;

/** The figures at each step, and what was handed in. */
@Singleton
public class HandInStore {
  private final EntityManager entityManager;

  @Inject
  public HandInStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void note(ProposalId proposal, Figures figures) {
    sql()
        .change(
            """
            insert into support_figures (id, proposal_id, at, cause, signed, entitled,
              register_hash)
            values (?, ?, ?, ?, ?, ?, ?)
            """,
            Ids.next(),
            proposal.value(),
            figures.at(),
            figures.cause().code(),
            figures.persons().part(),
            figures.persons().whole(),
            figures.hash());
  }

  /** The newest first. */
  public List<Figures> figures(ProposalId proposal) {
    return sql()
        .list(
            "select * from support_figures where proposal_id = ? order by at desc, id desc",
            row ->
                new Figures(
                    Objects.requireNonNull(Sql.instant(row, "at")),
                    Figures.Cause.of(row.getString("cause")).orElseThrow(),
                    new Part(row.getLong("signed"), row.getLong("entitled")),
                    row.getString("register_hash")),
            proposal.value());
  }

  public Optional<HandedIn> find(ProposalId proposal) {
    return sql()
        .one(
            "select * from support_hand_in where proposal_id = ?",
            HandInStore::handedIn,
            proposal.value());
  }

  private static HandedIn handedIn(ResultSet row) throws SQLException {
    return new HandedIn(
        Objects.requireNonNull(Sql.instant(row, "at")),
        new Tally(
            part(row, "signed", "entitled"),
            part(row, "properties", "all_properties"),
            part(row, "hundredths", "all_hundredths")),
        row.getString("register_hash"),
        row.getString("pack_hash"));
  }

  private static Part part(ResultSet row, String part, String whole) throws SQLException {
    return new Part(row.getLong(part), row.getLong(whole));
  }

  public void add(ProposalId proposal, HandedIn handedIn, UUID officer, byte[] pack) {
    Tally tally = handedIn.tally();
    sql()
        .change(
            """
            insert into support_hand_in (proposal_id, at, officer_id, signed, entitled, properties,
              all_properties, hundredths, all_hundredths, register_hash, pack_hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            proposal.value(),
            handedIn.at(),
            officer,
            tally.persons().part(),
            tally.persons().whole(),
            tally.properties().part(),
            tally.properties().whole(),
            tally.hundredths().part(),
            tally.hundredths().whole(),
            handedIn.registerHash(),
            handedIn.packHash());
    Sql sql = sql();
    sql.asPersonal(() ->
        sql.change(
            "insert into personal_support_pack (proposal_id, pack) values (?, ?)",
            proposal.value(),
            pack));
  }

  /** The evidence as it was handed in. */
  public Optional<byte[]> pack(ProposalId proposal) {
    Sql sql = sql();
    return sql.asPersonal(() ->
        sql.one(
            "select pack from personal_support_pack where proposal_id = ?",
            row -> row.getBytes(1),
            proposal.value()));
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
