package scot.mercat.theme.web.officer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.plan.BlockId;
import scot.mercat.theme.NamedParagraph;
import scot.mercat.theme.Theme;
import scot.mercat.theme.ThemeFacts;
import scot.mercat.theme.ThemeTitle;
import scot.mercat.theme.rules.Ranking;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** One theme: what it is called, who spoke of it, and what they said. */
public record ThemePage(Desk desk, Theme theme, ThemeFacts facts, List<ThemeTitle> titles)
    implements Page {
  /** How many paragraphs are named; the rest were named less often. */
  private static final int MOST_PARAGRAPHS = 5;

  public ThemePage {
    titles = List.copyOf(titles);
  }

  @Override
  public String template() {
    return "theme/officer/theme.jte";
  }

  @Override
  public String title(Words words) {
    return theme.title();
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public String path() {
    return ThemePlaces.of(desk.consultation(), theme.id());
  }

  /** What the pages of this list ask for, beside their number. */
  public Asked paged() {
    return new Asked(Map.of(), desk.asked().page());
  }

  public List<Ranking.Place<BlockId>> paragraphs() {
    return facts.paragraphs().first(MOST_PARAGRAPHS);
  }

  public Optional<NamedParagraph> paragraph(BlockId id) {
    return desk.legend().paragraph(id);
  }

  /** How many languages have a title that is missing or out of date. */
  public long titlesToDo() {
    return titles.stream().filter(title -> title.isMissing() || title.isStale()).count();
  }
}
