package scot.mercat.vote.web.officer;

import java.time.LocalDate;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Sets up what people can choose.
 *
 * @param path of the vote's page for officers, without language
 * @param closes the last day of voting
 */
public record DefinePage(String path, Definition typed, LocalDate closes, FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "vote/officer/define.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("vote.define.title");
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
