package scot.mercat.impact.web.officer;

import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Text;
import scot.mercat.impact.AnswerDraft;
import scot.mercat.impact.AnswerView;
import scot.mercat.theme.Theme;

/**
 * One theme of a consultation of the officer's, with its answer.
 *
 * @param asked the consultation's title
 * @param view what people would read, in English
 */
public record AnswerCase(
    Consultation consultation, Text asked, Theme theme, AnswerDraft draft, AnswerView view) {
  /** Where it stands, below the language. */
  public String path() {
    return AnswerPaths.of(consultation.id(), theme.id());
  }
}
