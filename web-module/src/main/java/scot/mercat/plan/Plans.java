package scot.mercat.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scot.mercat.identity.Officer;
import scot.mercat.plan.store.PlanStore;

/** Finds plans and reads their versions. */
@Singleton
@Transactional
public class Plans {
  private final PlanStore store;

  @Inject
  public Plans(PlanStore store) {
    this.store = store;
  }

  public List<Plan> all() {
    return store.all();
  }

  /** The plans that the officer may work on. */
  public List<Plan> of(Officer officer) {
    return store.all().stream().filter(plan -> officer.mayActFor(plan.body())).toList();
  }

  public Optional<Plan> find(String slug) {
    return store.find(slug);
  }

  public Optional<Plan> find(PlanId id) {
    return store.find(id);
  }

  /** The plan, where it is the officer's to work on. */
  public Optional<Plan> find(Officer officer, String slug) {
    return store.find(slug).filter(plan -> officer.mayActFor(plan.body()));
  }

  /** All versions in the order of their numbers, a draft last. */
  public List<VersionName> versions(PlanId plan) {
    return store.versions(plan);
  }

  public Optional<PlanVersion> version(Plan plan, int number) {
    return store.version(plan, number);
  }

  public Optional<PlanVersion> latestPublished(Plan plan) {
    return store.versions(plan.id()).stream()
        .filter(version -> !version.isDraft())
        .max(Comparator.comparing(VersionName::number))
        .flatMap(version -> store.version(plan, version.number()));
  }

  public Optional<PlanVersion> draft(Plan plan) {
    return store.versions(plan.id()).stream()
        .filter(VersionName::isDraft)
        .findFirst()
        .flatMap(version -> store.version(plan, version.number()));
  }
}
