package scot.mercat.impact.web;

import java.util.List;
import java.util.Map;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Text;
import scot.mercat.impact.AnswerView;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * You said, we did, for one consultation.
 *
 * @param asked the consultation's title
 * @param owners names of bodies by code
 * @param people how many people took part
 * @param isLate whether the day on which an answer was promised has passed without the whole of it
 */
public record AnswersPage(
    Consultation consultation,
    Text asked,
    List<AnswerView> answers,
    Map<String, String> owners,
    int people,
    boolean isLate)
    implements Page {
  public AnswersPage {
    answers = List.copyOf(answers);
    owners = Map.copyOf(owners);
  }

  @Override
  public String template() {
    return "impact/answers.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("impact.title");
  }

  public List<AnswerView> published() {
    return answers.stream().filter(AnswerView::isAnswered).toList();
  }

  public List<AnswerView> owed() {
    return answers.stream().filter(view -> !view.isAnswered()).toList();
  }
}
