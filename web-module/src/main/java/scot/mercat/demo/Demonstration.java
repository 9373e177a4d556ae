package scot.mercat.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import scot.mercat.shared.Ground;
import scot.mercat.shared.Setting;
import scot.mercat.shared.Settings;

/** Loads the demonstration when it is asked for, whole or not at all, and never twice. */
@ApplicationScoped
public class Demonstration {
  private final Settings settings;
  private final DemoStory story;
  private final DemoBids bids;
  private final DemoCompanies companies;
  private final DemoOfficers officers;

  @Inject
  Demonstration(
      Settings settings,
      DemoStory story,
      DemoBids bids,
      DemoCompanies companies,
      DemoOfficers officers) {
    this.settings = settings;
    this.story = story;
    this.bids = bids;
    this.companies = companies;
    this.officers = officers;
  }

  @Transactional
  void load(@Observes @Priority(Ground.CONTENT) Startup event) {
    if (settings.isOn(Setting.DEMO) && story.claim()) {
      DemoStory.Told told = story.tell();
      List<String> codes = bids.load(told.cast());
      companies.load(told.cast());
      officers.writeDown(told.cast(), told.receipts(), codes);
    }
  }
}
