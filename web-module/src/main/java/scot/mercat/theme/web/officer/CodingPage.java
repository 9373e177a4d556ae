package scot.mercat.theme.web.officer;

import java.util.List;
import scot.mercat.response.rules.Channel;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The desk at which what was said is put into themes.
 *
 * @param action what the form says
 * @param done what was just done
 */
public record CodingPage(Desk desk, Action action, Done done, FormErrors errors) implements Page {
  @Override
  public String template() {
    return "theme/officer/coding.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("theme.coding.title", desk.name().text());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public List<Language> languages() {
    return Languages.standard().all();
  }

  public List<Channel> channels() {
    return List.of(Channel.values());
  }
}
