package scot.mercat.bid.web.officer;

import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where a register is sent in.
 *
 * @param pasted what was pasted before
 */
public record ImportPage(Proposal proposal, String pasted, FormErrors errors) implements Page {
  @Override
  public String template() {
    return "bid/officer/import.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.import.title");
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
}
