package scot.mercat.bid.web.officer;

import java.util.Optional;
import scot.mercat.bid.CodesMade;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where codes for letters are made.
 *
 * @param persons how many stand on the register
 * @param checked how many of them have said that their entry is right
 */
public record CodesPage(
    Proposal proposal, int persons, int checked, Optional<CodesMade> made, FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "bid/officer/codes.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.member.codes.title");
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
