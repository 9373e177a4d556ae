package scot.mercat.support.web.officer;

import scot.mercat.bid.Proposal;
import scot.mercat.support.Statement;
import scot.mercat.support.Support;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** Who signed, the newest first. */
public record StatementListPage(Support support, String kept) implements Page {
  @Override
  public String template() {
    return "support/officer/statements.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("support.list.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public Proposal proposal() {
    return support.proposal();
  }

  public String path() {
    return SupportDeskResource.path(proposal());
  }

  /** Names the message that says whether it counts. */
  public String state(Statement statement) {
    if (!statement.stands()) {
      return "withdrawn";
    }
    return support.counts(statement) ? "counts" : "left";
  }
}
