package scot.mercat.businessplan.web.officer;

import java.util.Map;
import java.util.TreeMap;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.Question;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where an officer answers.
 *
 * @param shown the question as it would be published, as typed or kept
 * @param publish {@code yes} or {@code no}; empty where nobody has chosen
 */
public record QuestionPage(
    Proposal proposal,
    Question question,
    String shown,
    String answer,
    String publish,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "businessplan/officer/question.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("businessplan.question.title");
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
    return "officer/bids/" + proposal.id().value() + "/questions";
  }

  public Map<String, String> choices(Words words) {
    return new TreeMap<>(
        Map.of(
            "no",
            words.say("businessplan.question.publish.no"),
            "yes",
            words.say("businessplan.question.publish.yes")));
  }
}
