package scot.mercat.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.shared.Ground;
import scot.mercat.shared.Setting;
import scot.mercat.shared.Settings;

/** Loads the demonstration when it is asked for, whole or not at all, and never twice. */
@ApplicationScoped
public class Demonstration {
  private final Settings settings;
  private final DemoStory story;
  private final DemoBids bids;
  private final DemoBusinessPlans businessPlans;

  @Inject
  Demonstration(
      Settings settings, DemoStory story, DemoBids bids, DemoBusinessPlans businessPlans) {
    this.settings = settings;
    this.story = story;
    this.bids = bids;
    this.businessPlans = businessPlans;
  }

  @Transactional
  void load(@Observes @Priority(Ground.CONTENT) Startup event) {
    if (settings.isOn(Setting.DEMO) && story.claim()) {
      Cast cast = story.tell();
      bids.load(cast);
      businessPlans.load(cast);
    }
  }
}
