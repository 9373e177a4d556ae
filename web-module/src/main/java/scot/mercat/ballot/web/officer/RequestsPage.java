package scot.mercat.ballot.web.officer;

import java.util.List;
import java.util.UUID;
import scot.mercat.ballot.PaperRequest;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * What waits for a second officer.
 *
 * @param officer who looks
 * @param kept names what was done just now; empty for nothing
 */
public record RequestsPage(Proposal proposal, List<PaperRequest> waiting, UUID officer, String kept)
    implements Page {
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
