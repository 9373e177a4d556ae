package scot.mercat.ballot.web.officer;

import java.util.List;
import scot.mercat.ballot.Paper;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Part of the ledger of papers.
 *
 * @param number of this part, from 1
 * @param last number of the last part
 * @param all how many papers there are
 * @param asked the number that was looked for and is of no paper here; empty for none
 */
public record PaperListPage(
    Proposal proposal, List<Paper> papers, int number, int last, int all, String asked)
    implements Page {
  @Override
  public String template() {
    return "ballot/officer/papers.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.papers.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public String path() {
    return "officer/ballot/" + proposal.id().value();
  }
}
