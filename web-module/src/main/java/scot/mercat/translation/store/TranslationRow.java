package scot.mercat.translation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.shared.Ids;
import scot.mercat.translation.NewTranslation;
import scot.mercat.translation.Translation;
import scot.mercat.translations.Language;

@Entity
@Table(name = "translation_text")
class TranslationRow {
  @Id UUID id;

  @Column(name = "block_id")
  UUID blockId;

  @Column String rendition;
  @Column String lang;

  @Column(name = "source_hash")
  String sourceHash;

  @Column(name = "target_hash")
  String targetHash;

  @Column String state;
  @Column boolean machine;
  @Column boolean released;

  @Column(name = "translated_by")
  String translatedBy;

  @Column(name = "reviewed_by")
  @Nullable String reviewedBy;

  @Column Instant at;

  protected TranslationRow() {}

  TranslationRow(NewTranslation text, String targetHash, Instant at) {
    this.id = Ids.next();
    this.blockId = text.block().value();
    this.rendition = text.rendition().code();
    this.lang = text.language().tag();
    this.sourceHash = text.sourceHash();
    this.targetHash = targetHash;
    this.state = "translated";
    this.machine = text.isMachine();
    this.released = !text.isMachine();
    this.translatedBy = text.by();
    this.at = at;
  }

  /** The same text with another standing; the row before it stays. */
  TranslationRow(Translation text, Instant at) {
    this.id = Ids.next();
    this.blockId = text.block().value();
    this.rendition = text.rendition().code();
    this.lang = text.language().tag();
    this.sourceHash = text.sourceHash();
    this.targetHash = text.targetHash();
    this.state = text.reviewedBy().isPresent() ? "reviewed" : "translated";
    this.machine = text.isMachine();
    this.released = text.isReleased();
    this.translatedBy = text.by();
    this.reviewedBy = text.reviewedBy().orElse(null);
    this.at = at;
  }

  Translation translation(Rendition form, Language language) {
    return new Translation(
        new BlockId(blockId),
        form,
        language,
        sourceHash,
        targetHash,
        machine,
        released,
        translatedBy,
        Optional.ofNullable(reviewedBy));
  }
}
