package scot.mercat.consultation.web.officer;

import java.util.List;
import scot.mercat.consultation.rules.Election;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The elections, and the form for one more. */
public record ElectionsPage(List<Election> elections, Entries entries, FormErrors errors)
    implements Page {
  public ElectionsPage {
    elections = List.copyOf(elections);
  }

  @Override
  public String template() {
    return "consultation/officer/elections.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("consultation.officer.elections");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
