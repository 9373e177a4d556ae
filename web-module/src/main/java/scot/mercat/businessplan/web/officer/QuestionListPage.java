package scot.mercat.businessplan.web.officer;

import java.util.List;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.Question;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * What was asked about a proposal.
 *
 * @param kept names what was done just now, {@code businessplan.kept.<kept>}; empty for nothing
 */
public record QuestionListPage(Proposal proposal, List<Question> questions, String kept)
    implements Page {
  public QuestionListPage {
    questions = List.copyOf(questions);
  }

  @Override
  public String template() {
    return "businessplan/officer/questions.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("businessplan.questions.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public String path() {
    return "officer/bids/" + proposal.id().value() + "/questions";
  }

  /** Names where a question stands, {@code businessplan.question.<state>}. */
  public String state(Question question) {
    if (question.isPublished()) {
      return "published";
    }
    return question.isAnswered() ? "answered" : "waiting";
  }
}
