package scot.mercat.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import scot.mercat.theme.store.ThemeStore.Title;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Staleness;

/** Says of each language of the interface whether a title is there, and current. */
final class TitleStates {
  private TitleStates() {}

  /**
   * @param kept the titles of one theme, English among them
   * @param texts by hash
   */
  static List<ThemeTitle> of(List<Title> kept, Map<String, String> texts) {
    Map<String, Title> byLanguage =
        kept.stream().collect(Collectors.toMap(Title::lang, Function.identity()));
    Title english = Optional.ofNullable(byLanguage.get(Language.ENGLISH.tag())).orElseThrow();
    return Languages.standard().interfaceLanguages().stream()
        .map(language ->
            Optional.ofNullable(byLanguage.get(language.tag()))
                .map(own -> title(language, english, own, texts))
                .orElse(new ThemeTitle(language, "", Staleness.MISSING, "")))
        .toList();
  }

  private static ThemeTitle title(
      Language language, Title english, Title own, Map<String, String> texts) {
    return new ThemeTitle(
        language,
        texts.getOrDefault(own.target(), ""),
        Staleness.of(english.target(), own.source()),
        own.by());
  }
}
