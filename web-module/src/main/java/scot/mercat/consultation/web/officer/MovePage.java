package scot.mercat.consultation.web.officer;

import scot.mercat.consultation.Consultation;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The form for a step that needs a reason.
 *
 * @param step {@code extend}, {@code withdraw} or {@code send-back}
 */
public record MovePage(Consultation consultation, String step, Entries entries, FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "consultation/officer/move.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("consultation.step." + step);
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public boolean asksDay() {
    return step.equals("extend");
  }

  /** Whether everybody reads the reason, and not officers alone. */
  public boolean isPublic() {
    return !step.equals("send-back");
  }

  public String path() {
    return OfficerPlaces.of(consultation);
  }
}
