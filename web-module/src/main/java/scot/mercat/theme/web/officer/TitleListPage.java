package scot.mercat.theme.web.officer;

import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Text;
import scot.mercat.theme.Theme;
import scot.mercat.theme.ThemeTitle;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * The themes of a consultation and how far their titles are translated.
 *
 * @param name of the consultation
 */
public record TitleListPage(Consultation consultation, Text name, List<Line> lines)
    implements Page {
  public TitleListPage {
    lines = List.copyOf(lines);
  }

  /** One theme with its titles. */
  public record Line(Theme theme, List<ThemeTitle> titles) {
    public long missing() {
      return titles.stream().filter(ThemeTitle::isMissing).count();
    }

    public long stale() {
      return titles.stream().filter(ThemeTitle::isStale).count();
    }
  }

  @Override
  public String template() {
    return "theme/officer/title-list.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("theme.titles.list", name.text());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public String path(Theme theme) {
    return ThemePlaces.of(consultation, theme.id()) + "/titles";
  }
}
