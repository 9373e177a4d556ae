package scot.mercat.consultation.web.officer;

import java.util.List;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The form for a new consultation, or for the days and the contact of one.
 *
 * @param existing empty for a new one
 * @param choices versions of plans that can be asked about
 */
public record PlanFormPage(
    Optional<Consultation> existing, List<PlanChoice> choices, Entries entries, FormErrors errors)
    implements Page {
  public PlanFormPage {
    choices = List.copyOf(choices);
  }

  /**
   * @param value as the form sends it
   * @param title in English
   */
  public record PlanChoice(String value, String slug, String title, int version) {}

  @Override
  public String template() {
    return "consultation/officer/plan.jte";
  }

  @Override
  public String title(Words words) {
    return words.say(isNew() ? "consultation.officer.new" : "consultation.officer.plan");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public boolean isNew() {
    return existing.isEmpty();
  }

  public List<String> days() {
    return PlanForm.DAYS;
  }

  /** Where the form goes, and where leaving leads, below the language. */
  public String action() {
    return existing.map(one -> OfficerPlaces.of(one) + "/plan").orElse(OfficerPlaces.ALL);
  }

  public String leave() {
    return existing.map(OfficerPlaces::of).orElse(OfficerPlaces.ALL);
  }
}
