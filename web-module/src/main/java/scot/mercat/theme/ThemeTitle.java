package scot.mercat.theme;

import scot.mercat.translations.Language;
import scot.mercat.translations.Staleness;

/**
 * What a theme is called in one language.
 *
 * @param text empty where there is no title in the language
 * @param by who wrote it; empty for nobody
 */
public record ThemeTitle(Language language, String text, Staleness staleness, String by) {
  public boolean isStale() {
    return staleness == Staleness.STALE;
  }

  public boolean isMissing() {
    return staleness == Staleness.MISSING;
  }
}
