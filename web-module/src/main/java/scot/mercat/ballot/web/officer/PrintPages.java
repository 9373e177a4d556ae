package scot.mercat.ballot.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import scot.mercat.ballot.BallotDesk;
import scot.mercat.ballot.HeldBallot;
import scot.mercat.ballot.Ledger;
import scot.mercat.ballot.PrintLog;
import scot.mercat.ballot.PrintOrder;
import scot.mercat.ballot.Printed;
import scot.mercat.ballot.Printing;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.OfficerNames;
import scot.mercat.web.FormErrors;

/** Puts together the page where papers are made to print. */
@Singleton
public class PrintPages {
  private static final int LINES = 200;

  private final BallotDesk desk;
  private final Ledger ledger;
  private final Printing printing;
  private final PrintLog log;
  private final OfficerNames names;

  @Inject
  public PrintPages(
      BallotDesk desk, Ledger ledger, Printing printing, PrintLog log, OfficerNames names) {
    this.desk = desk;
    this.ledger = ledger;
    this.printing = printing;
    this.log = log;
    this.names = names;
  }

  /**
   * @param part number of the part that is filled in, from 1
   */
  PrintPage of(Proposal proposal, int part) {
    int last = ledger.count(proposal.id());
    int parts = Math.max(1, (last + PrintOrder.MOST_PAGES - 1) / PrintOrder.MOST_PAGES);
    int from = (Math.clamp(part, 1, parts) - 1) * PrintOrder.MOST_PAGES + 1;
    int to = Math.clamp(from + PrintOrder.MOST_PAGES - 1, 1, Math.max(1, last));
    return of(proposal, TypedPrint.of(from, to), FormErrors.NONE);
  }

  PrintPage of(Proposal proposal, TypedPrint typed, FormErrors errors) {
    List<Printed> printed = log.of(proposal, LINES);
    return new PrintPage(
        proposal,
        desk.find(proposal).filter(held -> held.phase() == HeldBallot.Phase.OPEN).isPresent(),
        ledger.count(proposal.id()),
        printing.counts(proposal),
        printed,
        names(printed),
        typed,
        errors);
  }

  private Map<String, String> names(List<Printed> printed) {
    return names.names(
        printed.stream().map(one -> one.officer().toString()).collect(Collectors.toSet()));
  }
}
