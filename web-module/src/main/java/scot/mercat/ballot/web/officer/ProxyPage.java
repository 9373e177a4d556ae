package scot.mercat.ballot.web.officer;

import java.util.Optional;
import scot.mercat.ballot.Paper;
import scot.mercat.ballot.Proxy;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Who signs a paper for its voter.
 *
 * @param proxy the one who may sign now
 * @param mayAppoint whether there is still time to name one
 * @param mayCancel whether there is still time to take the naming back
 * @param name that was typed
 * @param address that was typed
 * @param agreed ticked where the voter signed and says that the proxy agreed
 */
public record ProxyPage(
    Proposal proposal,
    Paper paper,
    Optional<Proxy> proxy,
    boolean mayAppoint,
    boolean mayCancel,
    String name,
    String address,
    boolean agreed,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "ballot/officer/proxy.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.proxy.title", paper.serial().grouped());
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
    return "officer/ballot/" + proposal.id().value() + "/papers/" + paper.serial().figures();
  }
}
