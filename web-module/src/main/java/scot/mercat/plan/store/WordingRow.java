package scot.mercat.plan.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "plan_wording")
class WordingRow {
  @Id String hash = "";
  String text = "";
}
