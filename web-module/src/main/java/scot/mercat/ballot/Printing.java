package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import scot.mercat.ballot.paper.BallotDetails;
import scot.mercat.ballot.paper.BallotPapers;
import scot.mercat.ballot.paper.MailMerge;
import scot.mercat.ballot.paper.PaperDetails;
import scot.mercat.ballot.paper.PaperForm;
import scot.mercat.ballot.paper.Specimen;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.ballot.store.HeldStore;
import scot.mercat.ballot.store.PrintStore;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;

/** Makes papers to print, and lists for mailing houses; each making is logged. */
@Singleton
@Transactional
public class Printing {
  private final HeldStore ballots;
  private final PrintStore papers;
  private final Timetables timetables;
  private final PaperFacts facts;
  private final PrintLog log;

  @Inject
  public Printing(
      HeldStore ballots, PrintStore papers, Timetables timetables, PaperFacts facts, PrintLog log) {
    this.ballots = ballots;
    this.papers = papers;
    this.timetables = timetables;
    this.facts = facts;
    this.log = log;
  }

  /**
   * What voters would get, by the words that are to be approved, in the usual size and in large
   * print; nothing while no day is fixed.
   */
  public Optional<PrintedFile> specimen(Proposal proposal, PaperWords words) {
    return details(proposal, words, false)
        .map(ballot ->
            PrintedFile.of(
                "specimen.pdf",
                "application/pdf",
                out -> BallotPapers.write(ballot, Specimen.papers(), out)));
  }

  /** The papers of the order that are with their voters. */
  public PrintOutcome print(Officer officer, Proposal proposal, PrintOrder order) {
    Optional<HeldBallot> held =
        ballots.find(proposal).filter(ballot -> ballot.phase() == HeldBallot.Phase.OPEN);
    Optional<BallotDetails> ballot = held.flatMap(found -> details(proposal, found.words(), true));
    if (ballot.isEmpty()) {
      return new PrintOutcome.NotNow();
    }
    if (order.isTooLong()) {
      return new PrintOutcome.TooLong();
    }
    List<PaperDetails> found = papers(proposal, order);
    if (found.isEmpty()) {
      return new PrintOutcome.NoPapers();
    }
    PrintedFile file = file(ballot.get(), order, found);
    log.add(
        officer, proposal, order, found.stream().map(PaperDetails::serial).toList(), file.hash());
    return new PrintOutcome.Made(file);
  }

  /** Of papers that are with their voters. */
  public PaperCounts counts(Proposal proposal) {
    List<PaperDetails> all =
        facts.of(proposal, papers.papers(proposal.id(), 1, Serial.LARGEST_PAPER));
    int large =
        Math.toIntExact(
            all.stream().filter(paper -> paper.form() == PaperForm.LARGE_PRINT).count());
    return new PaperCounts(
        all.size() - large,
        large,
        all.stream().filter(PaperDetails::isBrailleAsked).map(PaperDetails::serial).toList());
  }

  private List<PaperDetails> papers(Proposal proposal, PrintOrder order) {
    return facts.of(proposal, papers.papers(proposal.id(), order.from(), order.to())).stream()
        .filter(paper ->
            switch (order.content()) {
              case STANDARD -> paper.form() == PaperForm.STANDARD;
              case LARGE_PRINT -> paper.form() == PaperForm.LARGE_PRINT;
              case LIST -> true;
            })
        .toList();
  }

  private static PrintedFile file(
      BallotDetails ballot, PrintOrder order, List<PaperDetails> found) {
    String name = "papers-%s-%d-%d".formatted(order.content().code(), order.from(), order.to());
    return order.content() == PrintContent.LIST
        ? PrintedFile.of(
            name + ".csv", "text/csv; charset=UTF-8", out -> MailMerge.write(ballot, found, out))
        : PrintedFile.of(
            name + ".pdf", "application/pdf", out -> BallotPapers.write(ballot, found, out));
  }

  private Optional<BallotDetails> details(Proposal proposal, PaperWords words, boolean approved) {
    return timetables.days(proposal).map(kept -> words.details(proposal, kept, approved));
  }
}
