package scot.mercat.impact.web;

import java.time.LocalDate;
import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Text;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** Every consultation with what is owed on it: due, late or answered. */
public record AnswerListPage(List<Owed> owed) implements Page {
  public AnswerListPage {
    owed = List.copyOf(owed);
  }

  /**
   * @param answered how many themes have their answer
   * @param themes how many there are
   * @param daysLate 0 while the promised day has not passed
   */
  public record Owed(
      Consultation consultation, Text title, int answered, int themes, long daysLate) {
    public LocalDate promised() {
      return consultation.answerBy();
    }

    public boolean isLate() {
      return daysLate > 0 && (themes == 0 || answered < themes);
    }

    public boolean isAnswered() {
      return themes > 0 && answered == themes;
    }
  }

  @Override
  public String template() {
    return "impact/list.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("impact.list.title");
  }
}
