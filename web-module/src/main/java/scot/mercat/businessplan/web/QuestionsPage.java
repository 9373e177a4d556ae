package scot.mercat.businessplan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import scot.mercat.bid.District;
import scot.mercat.businessplan.PublishedQuestion;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Questions about a district's proposals, with their answers.
 *
 * @param kept whether the reader's question has just been kept
 */
public record QuestionsPage(
    District district, List<PublishedQuestion> questions, boolean mayAsk, boolean kept)
    implements Page {
  public QuestionsPage {
    questions = List.copyOf(questions);
  }

  @Override
  public String template() {
    return "businessplan/questions.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("businessplan.questions.title");
  }

  public String path() {
    return "bids/" + district.code() + "/questions";
  }

  public LocalDate day(Instant instant) {
    return CivilTime.day(instant);
  }
}
