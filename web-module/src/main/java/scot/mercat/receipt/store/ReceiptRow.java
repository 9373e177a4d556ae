package scot.mercat.receipt.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.receipt.ReceiptSubject;
import scot.mercat.receipt.ReceiptView;
import scot.mercat.receipt.Stage;

@Entity
@Table(name = "receipt_code")
class ReceiptRow {
  @Id UUID id;

  @Column(name = "code_hash")
  String codeHash;

  @Column(name = "origin_hash")
  String originHash;

  @Column String kind;
  @Column UUID subject;
  @Column String language;

  @Column(name = "second_word")
  String secondWord;

  @Column(name = "wrong_words")
  int wrongWords;

  @Column(name = "wrong_word_at")
  @Nullable Instant wrongWordAt;

  @Column(name = "issued_at")
  Instant issuedAt;

  @Column(name = "erased_at")
  @Nullable Instant erasedAt;

  protected ReceiptRow() {}

  // Changes are made in here: EclipseLink notices only those that an entity's own methods make.
  void countWrongWord(Instant now) {
    wrongWords++;
    wrongWordAt = now;
  }

  void forgetWrongWords() {
    wrongWords = 0;
    wrongWordAt = null;
  }

  void erase(Instant now) {
    erasedAt = now;
    secondWord = "";
  }

  ReceiptView view(List<Stage> stages) {
    return new ReceiptView(
        id,
        new ReceiptSubject(kind, subject),
        language,
        issuedAt,
        !secondWord.isEmpty(),
        erasedAt != null,
        stages);
  }
}
