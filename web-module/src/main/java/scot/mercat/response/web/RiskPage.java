package scot.mercat.response.web;

import java.util.List;
import scot.mercat.place.HelpLine;
import scot.mercat.response.Response;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Frame;
import scot.mercat.web.Page;

/** Asks somebody who has read a comment whether someone may be at risk. */
public record RiskPage(
    Response response, RiskForm form, FormErrors errors, List<HelpLine> helpLines) implements Page {
  public RiskPage {
    helpLines = List.copyOf(helpLines);
  }

  @Override
  public String template() {
    return "response/risk.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("response.risk.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** Path of this page, below the language. */
  public String path() {
    return "comments/" + response.id().value() + "/at-risk";
  }

  /** The form keeps the token it began with: it was shown when that was. */
  public String token(Frame frame) {
    return form.token().isEmpty() ? frame.token() : form.token();
  }
}
