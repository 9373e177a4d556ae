package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import scot.mercat.ballot.paper.BallotDetails;
import scot.mercat.ballot.paper.ProxyForm;
import scot.mercat.ballot.rules.Step;
import scot.mercat.ballot.rules.Timetable;
import scot.mercat.ballot.rules.TimetableEntry;
import scot.mercat.ballot.store.HeldStore;
import scot.mercat.bid.Proposal;

/** Makes the form by which voters name a proxy, to print and sign. */
@Singleton
@Transactional
public class ProxyForms {
  private final HeldStore ballots;
  private final Timetables timetables;

  @Inject
  public ProxyForms(HeldStore ballots, Timetables timetables) {
    this.ballots = ballots;
    this.timetables = timetables;
  }

  /** Nothing while no lawful day is fixed. */
  public Optional<PrintedFile> file(Proposal proposal) {
    return timetables
        .inForce(proposal)
        .flatMap(
            dates -> timetables.days(proposal).map(kept -> file(details(proposal, kept), dates)));
  }

  private BallotDetails details(Proposal proposal, KeptDays kept) {
    return ballots
        .find(proposal)
        .map(HeldBallot::words)
        .orElseGet(() -> PaperWords.usual(proposal.district()).inEnglish())
        .details(proposal, kept, true);
  }

  private static PrintedFile file(BallotDetails ballot, Timetable dates) {
    LocalDate last = day(dates, Step.PROXY);
    LocalDate lastCancel = day(dates, Step.PROXY_CANCEL);
    return PrintedFile.of(
        "proxy-form.pdf", "application/pdf", out -> ProxyForm.write(ballot, last, lastCancel, out));
  }

  private static LocalDate day(Timetable dates, Step step) {
    return dates.entries().stream()
        .filter(entry -> entry.step() == step)
        .map(TimetableEntry::day)
        .findFirst()
        .orElseThrow();
  }
}
