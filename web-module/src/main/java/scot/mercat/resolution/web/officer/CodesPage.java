package scot.mercat.resolution.web.officer;

import java.util.List;
import scot.mercat.bid.Proposal;
import scot.mercat.resolution.Voter;
import scot.mercat.resolution.VoterCodes;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where codes are made for members who do not stand on the register.
 *
 * @param voters those members
 * @param given the codes that were made just now, to be printed; shown this once
 */
public record CodesPage(
    Proposal proposal, List<Voter> voters, List<VoterCodes.Given> given, FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return given.isEmpty() ? "resolution/officer/codes.jte" : "resolution/officer/codes-list.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("resolution.codes.title");
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
    return Paths.below(proposal);
  }

  /** How many have none yet. */
  public long without() {
    return voters.stream().filter(voter -> !voter.hasCode()).count();
  }
}
