package scot.mercat.theme.web.officer;

import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.theme.Theme;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The form that makes one theme of two.
 *
 * @param size how many responses are in the theme
 * @param others into which it can be merged
 * @param chosen id of the one that was chosen; empty for none yet
 */
public record MergePage(
    Consultation consultation,
    Theme theme,
    long size,
    List<Theme> others,
    String chosen,
    FormErrors errors)
    implements Page {
  public MergePage {
    others = List.copyOf(others);
  }

  @Override
  public String template() {
    return "theme/officer/merge.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("theme.merge.title", theme.title());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public String path() {
    return ThemePlaces.of(consultation, theme.id());
  }
}
