package scot.mercat.ballot.web.officer;

import scot.mercat.ballot.Paper;
import scot.mercat.ballot.PaperWish;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * How the voter of a paper wants all of theirs.
 *
 * @param kept whether it was changed just now
 */
public record WishPage(Proposal proposal, Paper paper, PaperWish wish, boolean kept)
    implements Page {
  @Override
  public String template() {
    return "ballot/officer/wish.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.form.officer.title", paper.serial().grouped());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public String path() {
    return "officer/ballot/" + proposal.id().value() + "/papers/" + paper.serial().figures();
  }
}
