package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import scot.mercat.demo.DemoOfficers.Cast;

/** What the companies of the districts promise, and what they ask their members to decide. */
@Singleton
class DemoCompanies {
  private final DemoBusinessPlans businessPlans;
  private final DemoResolutions resolutions;

  @Inject
  DemoCompanies(DemoBusinessPlans businessPlans, DemoResolutions resolutions) {
    this.businessPlans = businessPlans;
    this.resolutions = resolutions;
  }

  void load(Cast cast) {
    businessPlans.load(cast);
    resolutions.load(cast);
  }
}
