package scot.mercat.consultation.web.officer;

import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Text;
import scot.mercat.consultation.rules.State;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * The consultations of the officer's body and those below it.
 *
 * @param isKeeper whether the officer may keep the partnership's elections
 */
public record ListPage(List<Line> lines, boolean isKeeper) implements Page {
  public ListPage {
    lines = List.copyOf(lines);
  }

  /** One consultation as it stands now. */
  public record Line(Consultation consultation, State state, boolean isLate, Text title) {
    public String path() {
      return OfficerPlaces.of(consultation);
    }

    public String tag() {
      return Tags.of(state);
    }
  }

  @Override
  public String template() {
    return "consultation/officer/list.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("consultation.officer.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
