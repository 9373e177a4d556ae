package scot.mercat.plan.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanId;
import scot.mercat.plan.rules.PlanKind;

@Entity
@Table(name = "plan_plan")
class PlanRow {
  @Id UUID id;
  @Column String slug;
  @Column String body;
  @Column String kind;
  @Column @Nullable String locality;

  @Column(name = "period_from")
  LocalDate from;

  @Column(name = "period_to")
  LocalDate to;

  @Column(name = "created_at")
  Instant createdAt;

  protected PlanRow() {}

  PlanRow(Plan plan, Instant now) {
    this.id = plan.id().value();
    this.slug = plan.slug();
    this.body = plan.body();
    this.kind = plan.kind().code();
    this.locality = plan.locality().orElse(null);
    this.from = plan.from();
    this.to = plan.to();
    this.createdAt = now;
  }

  Plan plan() {
    return new Plan(
        new PlanId(id), slug, body, PlanKind.of(kind), Optional.ofNullable(locality), from, to);
  }
}
