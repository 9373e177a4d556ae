package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.PlanDocuments;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.identity.Officer;

/** What the districts of the demonstration put before their members, and what came of it. */
@Singleton
class DemoBusinessPlans {
  private final Districts districts;
  private final PlanDocuments documents;
  private final DemoOptions options;
  private final DemoQuestions questions;
  private final DemoPromises promises;

  @Inject
  DemoBusinessPlans(
      Districts districts,
      PlanDocuments documents,
      DemoOptions options,
      DemoQuestions questions,
      DemoPromises promises) {
    this.districts = districts;
    this.documents = documents;
    this.options = options;
    this.questions = questions;
    this.promises = promises;
  }

  void load(Cast cast) {
    Officer officer = cast.get("bid-officer");
    Proposal town = proposal("harbourhead-town");
    addDocuments(officer, town);
    promises.load(officer, town);
    Proposal larder = proposal("marra-larder");
    options.load(officer, larder);
    questions.load(officer, larder);
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
}
