package scot.mercat.ballot.web.officer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.ballot.PaperRequest;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.Entry;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * What waits for a second officer.
 *
 * @param officer who looks
 * @param kept names what was done just now; empty for nothing
 */
public record RequestsPage(Proposal proposal, List<Line> waiting, UUID officer, String kept)
    implements Page {
  /**
   * @param entry the line of the register; nothing where it is gone
   */
  public record Line(PaperRequest request, Optional<Entry> entry) {}

  @Override
  public String template() {
    return "ballot/officer/requests.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.requests.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public String path() {
    return "officer/ballot/" + proposal.id().value();
  }
}
