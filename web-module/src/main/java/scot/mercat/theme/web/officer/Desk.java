package scot.mercat.theme.web.officer;

import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Text;
import scot.mercat.theme.CodingList.Stretch;
import scot.mercat.theme.rules.Coverage;

/**
 * What lies before an officer who groups what was said.
 *
 * @param name of the consultation
 * @param stretch the page of responses that was asked for
 */
public record Desk(
    Consultation consultation,
    Text name,
    Coverage coverage,
    Stretch stretch,
    Legend legend,
    Asked asked) {
  public String path() {
    return ThemePlaces.of(consultation);
  }
}
