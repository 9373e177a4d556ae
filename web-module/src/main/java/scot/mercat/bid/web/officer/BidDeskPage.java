package scot.mercat.bid.web.officer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.bid.Frozen;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalWay;
import scot.mercat.bid.RegisterFigures;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * One proposal as officers see it.
 *
 * @param byAuthority how big it is in each council's area, by the council's code
 * @param problems how many stand in the way of a freeze
 * @param notice when the register was frozen for the notice
 * @param ballotDay when it was frozen with the values of the day of the ballot
 * @param ways to what other features have about it
 * @param siblings all proposals of the district, this one too, the newest first
 * @param kept names what was done just now, {@code bid.kept.<kept>}; empty for nothing
 */
public record BidDeskPage(
    Proposal proposal,
    RegisterFigures figures,
    Map<String, RegisterFigures> byAuthority,
    int problems,
    Optional<Frozen.Mark> notice,
    Optional<Frozen.Mark> ballotDay,
    List<ProposalWay> ways,
    List<Proposal> siblings,
    String kept)
    implements Page {
  @Override
  public String template() {
    return "bid/officer/desk.jte";
  }

  @Override
  public String title(Words words) {
    return proposal.district().name();
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public String path() {
    return "officer/bids/" + proposal.id().value();
  }
}
