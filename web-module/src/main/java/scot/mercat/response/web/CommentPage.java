package scot.mercat.response.web;

import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.place.HelpLine;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Frame;
import scot.mercat.web.Page;

/**
 * One page of sending a comment.
 *
 * @param step {@code words}, {@code about} or {@code check}
 */
public record CommentPage(
    String step,
    CommentTarget target,
    Consultation consultation,
    CommentForm form,
    FormErrors errors,
    List<HelpLine> helpLines)
    implements Page {
  public CommentPage {
    helpLines = List.copyOf(helpLines);
  }

  @Override
  public String template() {
    return "response/" + step + ".jte";
  }

  @Override
  public String title(Words words) {
    return words.say("response." + step + ".title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public List<Language> languages() {
    return Languages.standard().all();
  }

  /**
   * The form keeps the token it began with, so that it counts as one however it is gone through.
   */
  public String token(Frame frame) {
    return form.token().isEmpty() ? frame.token() : form.token();
  }
}
