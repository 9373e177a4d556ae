package scot.mercat.ballot.web.officer;

import java.util.List;
import scot.mercat.ballot.LookupSwitch;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where the ballot holder says whether voters can ask where their papers are.
 *
 * @param isOffered whether they can now
 * @param history when it was switched, the newest first
 * @param reason as it was typed
 * @param kept whether it was switched just now
 */
public record LookupPage(
    Proposal proposal,
    boolean isOffered,
    List<LookupSwitch> history,
    String reason,
    boolean kept,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "ballot/officer/lookup.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.lookup.title");
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
