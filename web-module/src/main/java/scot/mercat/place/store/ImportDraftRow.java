package scot.mercat.place.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "place_import")
class ImportDraftRow {
  @Id UUID id;

  @Column String kind;
  @Column String content;
  @Column String notice;
  @Column UUID officer;
  @Column Instant at;

  protected ImportDraftRow() {}

  ImportDraftRow(ImportDraft draft) {
    id = draft.id();
    kind = draft.kind();
    content = draft.content();
    notice = draft.notice();
    officer = draft.officer();
    at = draft.at();
  }

  ImportDraft toDraft() {
    return new ImportDraft(id, kind, content, notice, officer, at);
  }
}
