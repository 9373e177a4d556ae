package scot.mercat.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import scot.mercat.shared.Ground;
import scot.mercat.shared.Setting;
import scot.mercat.shared.Settings;

/** Loads the demonstration when it is asked for, whole or not at all, and never twice. */
@ApplicationScoped
public class Demonstration {
  private final Settings settings;
  private final EntityManager entityManager;
  private final DemoPlans plans;

  @Inject
  Demonstration(Settings settings, EntityManager entityManager, DemoPlans plans) {
    this.settings = settings;
    this.entityManager = entityManager;
    this.plans = plans;
  }

  @Transactional
  void load(@Observes @Priority(Ground.CONTENT) Startup event) {
    if (settings.isOn(Setting.DEMO) && claim()) {
      DemoOfficers officers = DemoOfficers.madeUp();
      plans.load(officers, "loip");
      plans.load(officers, "harbourhead");
      plans.load(officers, "millbraes");
    }
  }

  /** True for the one node, of all that ever start on this database, that loads it. */
  private boolean claim() {
    return entityManager
            .createNativeQuery("insert into demo_loaded values (1, now()) on conflict do nothing")
            .executeUpdate()
        == 1;
  }
}
