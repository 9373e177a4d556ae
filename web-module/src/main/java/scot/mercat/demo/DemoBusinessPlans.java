package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.LevyOptions;
import scot.mercat.businessplan.PlanDocuments;
import scot.mercat.businessplan.rules.Asking;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.demo.rules.Entries.Entry;
import scot.mercat.identity.Officer;

/** What the districts of the demonstration put before their members. */
@Singleton
class DemoBusinessPlans {
  private static final String LARDER = "marra-larder";
  private static final int DAYS_OPEN = 14;
  private static final int DAYS_LEFT = 28;

  private final Districts districts;
  private final PlanDocuments documents;
  private final LevyOptions options;
  private final DemoQuestions questions;
  private final Clock clock;

  @Inject
  DemoBusinessPlans(
      Districts districts,
      PlanDocuments documents,
      LevyOptions options,
      DemoQuestions questions,
      Clock clock) {
    this.districts = districts;
    this.documents = documents;
    this.options = options;
    this.questions = questions;
    this.clock = clock;
  }

  void load(Cast cast) {
    Officer officer = cast.get("bid-officer");
    addDocuments(officer, proposal("harbourhead-town"));
    askAboutLevy(officer, proposal(LARDER));
    questions.load(officer, proposal(LARDER));
  }

  private Proposal proposal(String district) {
    return districts.proposals(districts.find(district).orElseThrow()).getFirst();
  }

  private void addDocuments(Officer officer, Proposal town) {
    if (!documents.add(officer, town, "harbourhead")
        || !documents.link(officer, town, "harbourhead-year-two")) {
      throw new IllegalStateException("A document of the demonstration is not there");
    }
  }

  private void askAboutLevy(Officer officer, Proposal larder) {
    DemoFiles.entries("bids/" + LARDER + ".options.txt")
        .forEach(entry -> addOption(officer, larder, entry));
    LocalDate today = LocalDate.now(clock);
    Asking asking = new Asking(today.minusDays(DAYS_OPEN), today.plusDays(DAYS_LEFT));
    if (!options.ask(officer, larder, asking)) {
      throw new IllegalStateException("The demonstration has too few options to ask about");
    }
  }

  private void addOption(Officer officer, Proposal larder, Entry entry) {
    String rules =
        DemoFiles.text("bids/" + LARDER + "." + entry.values().get("rules") + ".levy.txt");
    if (!(options.add(officer, larder, entry.values().get("name"), entry.text(), rules)
        instanceof LevyOptions.Outcome.Kept)) {
      throw new IllegalStateException("An option of the demonstration cannot be right");
    }
  }
}
