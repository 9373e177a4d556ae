package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.PlanDocuments;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.identity.Officer;

/** What the districts of the demonstration put before their members. */
@Singleton
class DemoBusinessPlans {
  private final Districts districts;
  private final PlanDocuments documents;

  @Inject
  DemoBusinessPlans(Districts districts, PlanDocuments documents) {
    this.districts = districts;
    this.documents = documents;
  }

  void load(Cast cast) {
    Officer officer = cast.get("bid-officer");
    Proposal town = proposal("harbourhead-town");
    if (!documents.add(officer, town, "harbourhead")
        || !documents.link(officer, town, "harbourhead-year-two")) {
      throw new IllegalStateException("A document of the demonstration is not there");
    }
  }

  private Proposal proposal(String district) {
    return districts.proposals(districts.find(district).orElseThrow()).getFirst();
  }
}
