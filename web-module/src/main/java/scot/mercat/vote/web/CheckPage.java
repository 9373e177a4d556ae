package scot.mercat.vote.web;

import java.util.List;
import scot.mercat.place.HelpLine;
import scot.mercat.translations.Words;
import scot.mercat.vote.VoteTexts;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * What somebody chose, before it is sent.
 *
 * @param path of the consultation, without language
 */
public record CheckPage(
    VoteTexts texts,
    String path,
    String token,
    List<String> chosen,
    String word,
    FormErrors errors,
    List<HelpLine> helpLines)
    implements Page {
  public CheckPage {
    chosen = List.copyOf(chosen);
    helpLines = List.copyOf(helpLines);
  }

  @Override
  public String template() {
    return "vote/check.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("vote.check.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
