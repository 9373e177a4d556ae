package scot.mercat.ballot.web.officer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import scot.mercat.ballot.PaperRequest;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.Entry;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * What a first officer asks for a paper, and what the second one says to it.
 *
 * @param entry the line of the register; nothing where it is gone
 * @param isOwn whether the officer who looks is the one who asked
 * @param answer that was chosen
 * @param reason that was typed
 */
public record RequestPage(
    Proposal proposal,
    PaperRequest request,
    Optional<Entry> entry,
    boolean isOwn,
    String answer,
    String reason,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "ballot/officer/request.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.request.title", request.serial().grouped());
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

  public static Map<String, String> answers(Words words) {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("confirm", words.say("ballot.request.confirm"));
    answers.put("refuse", words.say("ballot.request.refuse"));
    return answers;
  }
}
