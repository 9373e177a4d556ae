package scot.mercat.bid.web.officer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
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
 * @param mayAdd whether a line that is missing can be added
 * @param answer what was typed, or answered before
 */
public record AnswerPage(
    Proposal proposal,
    CorrectionRequest request,
    List<Entry> entries,
    boolean mayAdd,
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

  /** Where a line that is missing is added, with the account of who asked. */
  public String newLine() {
    String account =
        entries.stream().map(entry -> entry.facts().person().reference()).findFirst().orElse("");
    return path() + "/register/new-line?account=" + URLEncoder.encode(account, UTF_8);
  }
}
