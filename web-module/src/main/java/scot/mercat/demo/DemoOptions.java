package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.LevyOptions;
import scot.mercat.businessplan.rules.Asking;
import scot.mercat.demo.rules.Entries.Entry;
import scot.mercat.identity.Officer;

/** Ways in which a levy of the demonstration could be raised; members are asked now. */
@Singleton
class DemoOptions {
  private static final int DAYS_OPEN = 14;
  private static final int DAYS_LEFT = 28;

  private final LevyOptions options;
  private final Clock clock;

  @Inject
  DemoOptions(LevyOptions options, Clock clock) {
    this.options = options;
    this.clock = clock;
  }

  void load(Officer officer, Proposal proposal) {
    String file = "bids/" + proposal.district().code();
    DemoFiles.entries(file + ".options.txt").forEach(entry -> add(officer, proposal, file, entry));
    LocalDate today = LocalDate.now(clock);
    Asking asking = new Asking(today.minusDays(DAYS_OPEN), today.plusDays(DAYS_LEFT));
    if (options.ask(officer, proposal, asking) != LevyOptions.Asked.KEPT) {
      throw new IllegalStateException("The demonstration has too few options to ask about");
    }
  }

  private void add(Officer officer, Proposal proposal, String file, Entry entry) {
    String rules = DemoFiles.text(file + "." + entry.value("rules") + ".levy.txt");
    if (!(options.add(officer, proposal, entry.value("name"), entry.text(), rules)
        instanceof LevyOptions.Outcome.Kept)) {
      throw new IllegalStateException("An option of the demonstration cannot be right");
    }
  }
}
