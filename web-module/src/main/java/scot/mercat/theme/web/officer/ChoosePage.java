package scot.mercat.theme.web.officer;

import java.time.LocalDate;
import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Text;
import scot.mercat.theme.rules.Coverage;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** The consultations whose responses can be grouped. */
public record ChoosePage(List<Line> lines, LocalDate today) implements Page {
  public ChoosePage {
    lines = List.copyOf(lines);
  }

  /**
   * @param name of the consultation
   */
  public record Line(Consultation consultation, Text name, Coverage coverage, long themes) {
    public String path() {
      return ThemePlaces.of(consultation);
    }
  }

  @Override
  public String template() {
    return "theme/officer/choose.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("theme.choose.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public boolean isDue(Line line) {
    return line.coverage().isDue(today, line.consultation().answerBy());
  }
}
