package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import scot.mercat.bid.MemberCodes;
import scot.mercat.bid.Proposal;
import scot.mercat.demo.DemoOfficers.Cast;

/** The improvement districts of the demonstration: each at another stage. */
@Singleton
class DemoBids {
  /** So many codes of each district are written down to try. */
  private static final int CODES = 3;

  private final DemoRegisters registers;
  private final DemoSupport support;
  private final DemoBallots ballots;
  private final MemberCodes codes;

  @Inject
  DemoBids(DemoRegisters registers, DemoSupport support, DemoBallots ballots, MemberCodes codes) {
    this.registers = registers;
    this.support = support;
    this.ballots = ballots;
    this.codes = codes;
  }

  /** The codes of letters to try. */
  List<String> load(Cast cast) {
    List<String> lines = new ArrayList<>();
    Proposal larder = registers.setUp(cast, "marra-larder");
    support.handedIn(cast, larder);
    registers.charge(cast, larder, "marra-larder");
    ballots.declared(cast, larder);
    lines.addAll(toTry(cast, larder));
    Proposal town = load(cast, "harbourhead-town");
    ballots.open(cast, town);
    lines.addAll(toTry(cast, town));
    Proposal traders = load(cast, "millbraes-traders");
    support.open(cast, traders);
    lines.addAll(toTry(cast, traders));
    return lines;
  }

  private Proposal load(Cast cast, String name) {
    Proposal proposal = registers.setUp(cast, name);
    registers.bringIn(cast, proposal, DemoRegisters.csv(name));
    registers.charge(cast, proposal, name);
    return proposal;
  }

  private List<String> toTry(Cast cast, Proposal proposal) {
    return codes.make(cast.get("bid-officer"), proposal).stream()
        .limit(CODES)
        .map(letter ->
            letter.code().grouped()
                + "  "
                + letter.person().name()
                + "  (a member of "
                + proposal.district().code()
                + ")")
        .toList();
  }
}
