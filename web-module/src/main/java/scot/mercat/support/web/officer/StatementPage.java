package scot.mercat.support.web.officer;

import java.util.List;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.Entry;
import scot.mercat.support.Statement;
import scot.mercat.support.Support;
import scot.mercat.support.rules.Entitled;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * One statement, with the way to withdraw it.
 *
 * @param reason that was typed
 */
public record StatementPage(Support support, Statement statement, String reason, FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "support/officer/statement.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("support.statement.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public Proposal proposal() {
    return support.proposal();
  }

  public String path() {
    return SupportDeskResource.path(proposal());
  }

  /** The lines of the register that give the signer a vote. */
  public List<Entry> rights() {
    return support.entitled(statement.signer().person()).map(Entitled::rights).orElse(List.of());
  }

  public boolean mayWithdraw() {
    return statement.stands() && support.isOpen();
  }
}
