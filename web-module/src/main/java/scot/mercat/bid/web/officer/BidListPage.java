package scot.mercat.bid.web.officer;

import java.util.List;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** The proposals that an officer's body looks after. */
public record BidListPage(List<Proposal> proposals) implements Page {
  @Override
  public String template() {
    return "bid/officer/list.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.list.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
