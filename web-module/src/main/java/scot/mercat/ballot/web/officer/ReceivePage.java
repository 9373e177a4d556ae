package scot.mercat.ballot.web.officer;

import java.util.Optional;
import scot.mercat.ballot.rules.Scan;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where papers are scanned as they come back.
 *
 * @param typed what was typed and could not be taken
 * @param scan what came of the paper just scanned
 * @param back how many are back by now
 * @param isToBeClosed whether it is past 5 p.m., and the ballot is not closed yet
 */
public record ReceivePage(
    Proposal proposal,
    String typed,
    Optional<Scan> scan,
    int back,
    boolean isToBeClosed,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "ballot/officer/receive.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.receive.title");
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
