package scot.mercat.receipt.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import scot.mercat.receipt.Stage;
import scot.mercat.receipt.rules.Arguments;

@Entity
@Table(name = "receipt_stage")
class StageRow {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id;

  @Column(name = "receipt_id")
  UUID receipt;

  @Column String key;
  @Column Instant at;
  @Column String arguments;
  @Column String link;

  protected StageRow() {}

  Stage stage() {
    return new Stage(key, at, Arguments.read(arguments), link);
  }
}
