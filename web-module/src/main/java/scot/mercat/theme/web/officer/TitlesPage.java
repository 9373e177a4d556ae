package scot.mercat.theme.web.officer;

import java.util.List;
import java.util.Map;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Role;
import scot.mercat.theme.Theme;
import scot.mercat.theme.ThemeTitle;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Frame;
import scot.mercat.web.Page;

/**
 * What a theme is called, in each language.
 *
 * @param titles as kept, English first
 * @param typed what a refused form said, by language tag; empty for what is kept
 * @param isKept true right after they were kept
 */
public record TitlesPage(
    Consultation consultation,
    Theme theme,
    List<ThemeTitle> titles,
    Map<String, String> typed,
    boolean isKept,
    FormErrors errors)
    implements Page {
  public TitlesPage {
    titles = List.copyOf(titles);
    typed = Map.copyOf(typed);
  }

  @Override
  public String template() {
    return "theme/officer/titles.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("theme.titles.title", english().text());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public ThemeTitle english() {
    return titles.getFirst();
  }

  public List<ThemeTitle> others() {
    return titles.subList(1, titles.size());
  }

  public String text(ThemeTitle title) {
    return typed.getOrDefault(title.language().tag(), title.text());
  }

  public String path() {
    return ThemePlaces.of(consultation, theme.id());
  }

  /** Where whoever leaves this page goes: translators see no responses here. */
  public String leave(Frame frame) {
    return frame.may(Role.ANALYST) || frame.may(Role.EDITOR)
        ? path()
        : ThemePlaces.of(consultation) + "/titles";
  }
}
