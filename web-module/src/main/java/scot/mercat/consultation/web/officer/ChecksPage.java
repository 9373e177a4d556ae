package scot.mercat.consultation.web.officer;

import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.rules.Impact;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The four assessments, each attached or declined with a reason. */
public record ChecksPage(Consultation consultation, Entries entries, FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "consultation/officer/checks.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("consultation.officer.checks");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public List<Impact> impacts() {
    return List.of(Impact.values());
  }

  public boolean isChosen(Impact impact, String decision) {
    return entries.get(impact.code() + "-decision").equals(decision);
  }

  public String path() {
    return OfficerPlaces.of(consultation);
  }
}
