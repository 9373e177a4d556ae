package scot.mercat.consultation;

import java.util.List;
import java.util.Map;
import scot.mercat.consultation.rules.Assessment;
import scot.mercat.consultation.rules.Contact;
import scot.mercat.consultation.rules.Dates;
import scot.mercat.consultation.rules.Field;
import scot.mercat.plan.PlanId;

/**
 * A consultation as an officer drafts it; all but the days may still be missing.
 *
 * @param english by field; what is blank is left out
 */
public record NewConsultation(
    String slug,
    String body,
    PlanId plan,
    int version,
    Dates dates,
    Contact contact,
    List<Assessment> assessments,
    Map<Field, String> english) {
  public NewConsultation {
    assessments = List.copyOf(assessments);
    english = Map.copyOf(english);
  }
}
