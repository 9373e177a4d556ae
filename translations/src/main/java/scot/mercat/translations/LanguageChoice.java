package scot.mercat.translations;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among languages by what a reader's browser asks for. ICU's matcher weighs script and
 * region within one language. Across languages it serves what readers may happen to know: Ukrainian
 * or Russian for Belarusian, Arabic for Kurdish, Chinese for Uyghur. A public body should not, so
 * another language is given only where the table here says that it is read as one's own.
 */
final class LanguageChoice {

  /** Missing or wrong in CLDR 49; the longest prefix of the tag counts. */
  private static final Map<String, String> READ_AS =
      Map.ofEntries(
          Map.entry("prs", "fa"),
          Map.entry("arb", "ar"),
          Map.entry("apc", "ar"),
          Map.entry("acm", "ar"),
          Map.entry("apd", "ar"),
          Map.entry("arz", "ar"),
          Map.entry("pnb", "pa-Arab"),
          Map.entry("pa-PK", "pa-Arab"),
          Map.entry("ku-IQ", "ckb"),
          Map.entry("ku-Arab", "ckb"),
          Map.entry("zh-HK", "zh-Hant"),
          Map.entry("yue", "zh-Hant"),
          Map.entry("cmn", "zh-Hans"),
          Map.entry("mo", "ro"),
          Map.entry("gla", "gd"),
          Map.entry("sco", "en-GB"));

  private final List<Language> languages;
  private final LocaleMatcher matcher;

  LanguageChoice(List<Language> languages) {
    this.languages = languages;
    this.matcher =
        LocaleMatcher.builder()
            .setSupportedULocales(
                languages.stream().map(l -> ULocale.forLanguageTag(l.tag())).toList())
            .setNoDefaultLocale()
            .build();
  }

  /** The first wanted language that can be served; a wanted tag that is here exactly is taken. */
  Optional<Language> best(@Nullable String acceptLanguage) {
    return AcceptLanguage.tags(acceptLanguage).stream()
        .flatMap(tag -> serve(tag).stream())
        .findFirst();
  }

  private Optional<Language> serve(String tag) {
    Optional<Language> exact = languages.stream().filter(l -> l.tag().equals(tag)).findFirst();
    return exact.isPresent() ? exact : nearest(ULocale.forLanguageTag(readAs(tag)));
  }

  private Optional<Language> nearest(ULocale wanted) {
    int index = matcher.getBestMatchResult(wanted).getSupportedIndex();
    return index < 0
        ? Optional.empty()
        : Optional.of(languages.get(index)).filter(found -> mayAnswer(wanted, found));
  }

  private static boolean mayAnswer(ULocale wanted, Language found) {
    return ULocale.forLanguageTag(found.tag()).getLanguage().equals(wanted.getLanguage());
  }

  private static String readAs(String tag) {
    String prefix = tag;
    while (!READ_AS.containsKey(prefix) && prefix.contains("-")) {
      prefix = prefix.substring(0, prefix.lastIndexOf('-'));
    }
    return READ_AS.getOrDefault(prefix, tag);
  }
}
