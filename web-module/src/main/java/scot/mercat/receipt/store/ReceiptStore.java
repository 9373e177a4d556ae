package scot.mercat.receipt.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.mercat.receipt.ReceiptSubject;
import scot.mercat.receipt.ReceiptView;
import scot.mercat.receipt.Stage;
import scot.mercat.receipt.rules.Arguments;
import scot.mercat.receipt.rules.Course;
import scot.mercat.shared.Sql;

/** The way in to the tables of receipts. */
@Singleton
public class ReceiptStore {
  private final EntityManager entityManager;

  @Inject
  public ReceiptStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** A receipt that is about to be handed out; hashes in hexadecimal. */
  public record NewReceipt(
      UUID id,
      String codeHash,
      String originHash,
      ReceiptSubject subject,
      String language,
      String secondWord,
      Instant issuedAt) {}

  /**
   * A second word with what went wrong with it before.
   *
   * @param hashed empty for none
   */
  public record KeptWord(String hashed, int wrongWords, @Nullable Instant wrongWordAt) {}

  /** False when the same form has already been given one. */
  public boolean add(NewReceipt receipt) {
    int added =
        Sql.in(entityManager)
            .change(
                "insert into receipt_code (id, code_hash, origin_hash, kind, subject, language,"
                    + " second_word, issued_at) values (?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict (origin_hash) do nothing",
                receipt.id(),
                receipt.codeHash(),
                receipt.originHash(),
                receipt.subject().kind(),
                receipt.subject().id(),
                receipt.language(),
                receipt.secondWord(),
                receipt.issuedAt());
    return added == 1;
  }

  public Optional<UUID> byCode(String codeHash) {
    return entityManager
        .createQuery("select r.id from ReceiptRow r where r.codeHash = ?1", UUID.class)
        .setParameter(1, codeHash)
        .getResultStream()
        .findFirst();
  }

  /** Without its stages. */
  public Optional<ReceiptView> byOrigin(String originHash) {
    return entityManager
        .createQuery("select r from ReceiptRow r where r.originHash = ?1", ReceiptRow.class)
        .setParameter(1, originHash)
        .getResultStream()
        .findFirst()
        .map(row -> row.view(List.of()));
  }

  public Optional<ReceiptView> of(ReceiptSubject subject) {
    return entityManager
        .createQuery(
            "select r from ReceiptRow r where r.kind = ?1 and r.subject = ?2", ReceiptRow.class)
        .setParameter(1, subject.kind())
        .setParameter(2, subject.id())
        .getResultStream()
        .findFirst()
        .map(row -> row.view(stages(row.id)));
  }

  public Optional<ReceiptView> view(UUID receipt) {
    return Optional.ofNullable(entityManager.find(ReceiptRow.class, receipt))
        .map(row -> row.view(stages(row.id)));
  }

  /** One statement for each kind, however many subjects there are. */
  public void append(Collection<ReceiptSubject> subjects, Stage stage) {
    subjects.stream()
        .collect(Collectors.groupingBy(ReceiptSubject::kind))
        .forEach((kind, group) -> append(kind, group, stage));
  }

  private void append(String kind, List<ReceiptSubject> subjects, Stage stage) {
    Sql.in(entityManager)
        .change(
            "insert into receipt_stage (receipt_id, key, at, arguments, link)"
                + " select id, ?, ?, ?, ? from receipt_code"
                + " where kind = ? and subject = any (cast(? as uuid[])) on conflict do nothing",
            stage.key(),
            stage.at(),
            Arguments.write(stage.arguments()),
            stage.linkPath(),
            kind,
            subjects.stream()
                .map(subject -> subject.id().toString())
                .collect(Collectors.joining(",", "{", "}")));
  }

  /** The receipt's second word; until the transaction ends nobody else tries one on it. */
  public KeptWord lockWord(UUID receipt) {
    ReceiptRow row = locked(receipt);
    return new KeptWord(row.secondWord, row.wrongWords, row.wrongWordAt);
  }

  public void shareWord(ReceiptSubject from, ReceiptSubject to) {
    Sql.in(entityManager)
        .change(
            "update receipt_code c set second_word = f.second_word from receipt_code f"
                + " where f.kind = ? and f.subject = ? and c.kind = ? and c.subject = ?",
            from.kind(),
            from.id(),
            to.kind(),
            to.id());
  }

  public void countWrongWord(UUID receipt, Instant now) {
    locked(receipt).countWrongWord(now);
  }

  public void forgetWrongWords(UUID receipt) {
    locked(receipt).forgetWrongWords();
  }

  /** Notes the erasure, and lets go of the second word: there is nothing more to read. */
  public void erased(UUID receipt, Instant now) {
    locked(receipt).erase(now);
  }

  private ReceiptRow locked(UUID receipt) {
    ReceiptRow row = entityManager.find(ReceiptRow.class, receipt, LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      throw new IllegalStateException("A receipt is never deleted");
    }
    return row;
  }

  private List<Stage> stages(UUID receipt) {
    List<Stage> told =
        entityManager
            .createQuery(
                "select s from StageRow s where s.receipt = ?1 order by s.id", StageRow.class)
            .setParameter(1, receipt)
            .getResultStream()
            .map(StageRow::stage)
            .toList();
    return Course.of(told, Stage::at);
  }
}
