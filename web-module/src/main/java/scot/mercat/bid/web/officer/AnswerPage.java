package scot.mercat.bid.web.officer;

import java.util.List;
import scot.mercat.bid.CorrectionRequest;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.Entry;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * One request with the entry that it speaks of.
 *
 * @param entries of the person; none where they stand on the register no more
 * @param answer what was typed, or answered before
 */
public record AnswerPage(
    Proposal proposal,
    CorrectionRequest request,
    List<Entry> entries,
    String answer,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "bid/officer/answer.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.request.one.title");
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
