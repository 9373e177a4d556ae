package scot.mercat.bid.web.officer;

import java.util.List;
import java.util.Optional;
import scot.mercat.bid.CorrectionRequest;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * What members ask to have put right.
 *
 * @param kept names what was done just now; empty for nothing
 */
public record RequestsPage(Proposal proposal, List<Line> lines, String kept) implements Page {
  /**
   * @param person nothing where they stand on the register no more
   */
  public record Line(CorrectionRequest request, Optional<RegisterLine.Person> person) {}

  @Override
  public String template() {
    return "bid/officer/requests.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.request.list.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public String path() {
    return "officer/bids/" + proposal.id().value();
  }
}
