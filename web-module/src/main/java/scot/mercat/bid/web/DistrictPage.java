package scot.mercat.bid.web;

import java.util.List;
import java.util.Optional;
import scot.mercat.bid.District;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalWay;
import scot.mercat.place.Areas;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * One district, with what is put to those who would pay.
 *
 * @param proposals the newest first
 * @param ways to what other features have about it
 */
public record DistrictPage(District district, List<Proposal> proposals, List<ProposalWay> ways)
    implements Page {
  @Override
  public String template() {
    return "bid/district.jte";
  }

  @Override
  public String title(Words words) {
    return district.name();
  }

  @Override
  public boolean isHelpedByScript() {
    return false;
  }

  public String path() {
    return "bids/" + district.code();
  }

  /** Nothing where it has no border on a map. */
  public Optional<Areas.Drawn> drawn() {
    return Areas.draw(district.name(), district.areaGeoJson());
  }

  /** Whether there are rules to work out a levy by. */
  public boolean hasLevy() {
    return proposals.stream().anyMatch(proposal -> !proposal.levyRules().isEmpty());
  }
}
