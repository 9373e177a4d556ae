package scot.mercat.publication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import scot.mercat.plan.PlanId;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.Edition;
import scot.mercat.publication.EditionBlock;
import scot.mercat.translations.Languages;

@Entity
@Table(name = "publication_edition")
class EditionRow {
  @Id UUID id;

  @Column(name = "plan_id")
  UUID planId;

  @Column int version;
  @Column String rendition;
  @Column String lang;

  @Column(name = "published_at")
  Instant publishedAt;

  @Column(name = "approved_by")
  String approvedBy;

  protected EditionRow() {}

  EditionRow(Edition edition) {
    this.id = edition.id();
    this.planId = edition.plan().value();
    this.version = edition.version();
    this.rendition = edition.rendition().code();
    this.lang = edition.language().tag();
    this.publishedAt = edition.publishedAt();
    this.approvedBy = edition.approvedBy();
  }

  Edition edition(List<EditionBlock> blocks) {
    return new Edition(
        id,
        new PlanId(planId),
        version,
        Rendition.find(rendition).orElseThrow(),
        Languages.standard().find(lang).orElseThrow(),
        publishedAt,
        approvedBy,
        blocks);
  }
}
