package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.Delivery;
import scot.mercat.businessplan.Promise;
import scot.mercat.businessplan.Report;
import scot.mercat.businessplan.rules.DeliveryTerm;
import scot.mercat.businessplan.rules.PromiseState;
import scot.mercat.demo.rules.Entries.Entry;
import scot.mercat.identity.Officer;

/** What a district of the demonstration promised, with two reports; the third is missing. */
@Singleton
class DemoPromises {
  private static final DeliveryTerm FIRST_TERM = new DeliveryTerm(LocalDate.of(2023, 4, 1), 4);
  private static final int REPORTS = 2;
  private static final long PENCE = 100;

  private final Delivery delivery;

  @Inject
  DemoPromises(Delivery delivery) {
    this.delivery = delivery;
  }

  void load(Officer officer, Proposal proposal) {
    List<Entry> entries = DemoFiles.entries("bids/" + proposal.district().code() + ".promises.txt");
    if (!delivery.setTerm(officer, proposal, FIRST_TERM)
        || !entries.stream().allMatch(entry -> promise(officer, proposal, entry))) {
      throw new IllegalStateException("A promise of the demonstration cannot be right");
    }
    List<Promise> promises = delivery.promises(proposal.id());
    for (int year = 1; year <= REPORTS; year++) {
      delivery.report(officer, proposal, year, reports(year, promises, entries));
    }
  }

  private boolean promise(Officer officer, Proposal proposal, Entry entry) {
    return delivery.promise(
        officer,
        proposal,
        Optional.empty(),
        entry.value("promise"),
        entry.value("measure"),
        LocalDate.parse(entry.value("due")),
        Long.parseLong(entry.value("pounds")) * PENCE);
  }

  private static List<Report> reports(int year, List<Promise> promises, List<Entry> entries) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < promises.size(); i++) {
      String[] parts = entries.get(i).lines().getOrDefault("" + year, "").split(" \\| ", 3);
      reports.add(
          new Report(
              promises.get(i).id(),
              year,
              PromiseState.of(parts[0]).orElseThrow(),
              parts[2],
              Long.parseLong(parts[1]) * PENCE));
    }
    return reports;
  }
}
