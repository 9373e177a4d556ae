package scot.mercat.bid.web.officer;

import java.util.List;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.bid.rules.SamePersons;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Part of a register, with the persons who are likely the same.
 *
 * @param number of this part, from 1
 * @param last number of the last part
 * @param all how many lines there are
 */
public record RegisterPage(
    Proposal proposal,
    List<Entry> entries,
    int number,
    int last,
    int all,
    List<List<RegisterLine.Person>> same)
    implements Page {
  private static final int LINES = 100;

  static RegisterPage of(Proposal proposal, List<Entry> entries, int asked) {
    int last = Math.max(1, (entries.size() + LINES - 1) / LINES);
    int number = Math.clamp(asked, 1, last);
    return new RegisterPage(
        proposal,
        entries.subList((number - 1) * LINES, Math.min(number * LINES, entries.size())),
        number,
        last,
        entries.size(),
        SamePersons.among(entries));
  }

  @Override
  public String template() {
    return "bid/officer/register.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.register.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public String path() {
    return "officer/bids/" + proposal.id().value();
  }
}
