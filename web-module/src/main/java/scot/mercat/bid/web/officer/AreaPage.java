package scot.mercat.bid.web.officer;

import java.util.List;
import java.util.Optional;
import scot.mercat.bid.Proposal;
import scot.mercat.place.Areas;
import scot.mercat.place.rules.Fault;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where a district lies, and where another area is sent in.
 *
 * @param fixed whether a ballot is announced, so that the area stays
 * @param pasted what was pasted before
 * @param faults of what was sent in
 */
public record AreaPage(
    Proposal proposal, boolean fixed, String pasted, List<Fault> faults, FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "bid/officer/area.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.area.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public String path() {
    return "officer/bids/" + proposal.id().value();
  }

  /** Nothing where it has no border on a map. */
  public Optional<Areas.Drawn> drawn() {
    return Areas.draw(proposal.district().name(), proposal.district().areaGeoJson());
  }
}
