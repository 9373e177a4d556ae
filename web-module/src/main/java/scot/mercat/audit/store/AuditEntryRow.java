package scot.mercat.audit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import scot.mercat.audit.rules.Deed;

@Entity
@Table(name = "audit_entry")
class AuditEntryRow {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id;

  @Column Instant at;
  @Column String actor;
  @Column String action;
  @Column String subject;
  @Column String body;
  @Column String facts;

  protected AuditEntryRow() {}

  AuditEntryRow(Deed deed, Instant at) {
    this.at = at;
    this.actor = deed.actor();
    this.action = deed.action();
    this.subject = deed.subject();
    this.body = deed.body();
    this.facts = deed.factLines();
  }
}
