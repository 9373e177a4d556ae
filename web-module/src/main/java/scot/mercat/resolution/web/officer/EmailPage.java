package scot.mercat.resolution.web.officer;

import scot.mercat.bid.Proposal;
import scot.mercat.resolution.Voter;
import scot.mercat.resolution.VoterClass;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where to write to a member.
 *
 * @param language tag of the language that is chosen; empty for none
 */
public record EmailPage(
    Proposal proposal,
    VoterClass voterClass,
    Voter voter,
    String email,
    String language,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "resolution/officer/email.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("resolution.email.title", voter.name());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public String list() {
    return Paths.below(proposal) + "/members";
  }

  public String back() {
    return list() + "/" + voterClass.id();
  }

  public String path() {
    return back() + "/" + voter.id() + "/email";
  }
}
