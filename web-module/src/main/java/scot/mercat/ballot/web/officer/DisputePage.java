package scot.mercat.ballot.web.officer;

import java.util.List;
import scot.mercat.ballot.PaperRead;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Papers on which two officers differ.
 *
 * @param serial of the paper that was chosen
 * @param verdict that was chosen
 * @param reason that was typed
 */
public record DisputePage(
    Proposal proposal,
    List<PaperRead> papers,
    String serial,
    String verdict,
    String reason,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "ballot/officer/disputes.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.dispute.title");
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
    return "officer/ballot/" + proposal.id().value();
  }
}
