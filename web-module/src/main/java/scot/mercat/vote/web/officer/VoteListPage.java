package scot.mercat.vote.web.officer;

import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Text;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** All consultations of the officer's body, each with the way to its vote. */
public record VoteListPage(List<Row> rows) implements Page {
  /**
   * @param phase code of the vote's phase, or {@code none}
   */
  public record Row(Consultation consultation, Text title, String phase) {}

  @Override
  public String template() {
    return "vote/officer/list.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("vote.list.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
