package scot.mercat.plan.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.plan.VersionName;

@Entity
@Table(name = "plan_version")
class VersionRow {
  @Id UUID id;

  @Column(name = "plan_id")
  UUID planId;

  @Column int number;

  @Column(name = "published_on")
  @Nullable LocalDate publishedOn;

  protected VersionRow() {}

  VersionRow(UUID id, UUID planId, int number) {
    this.id = id;
    this.planId = planId;
    this.number = number;
  }

  VersionName name() {
    return new VersionName(number, Optional.ofNullable(publishedOn));
  }
}
