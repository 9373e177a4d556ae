package scot.mercat.searchindex.internal;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;

/**
 * How words of one language are brought to a common form.
 *
 * @param key part of the names of its fields
 * @param indexing for texts
 * @param asking for questions; differs where texts are stored in more than one way
 * @param script the letters it is written in
 */
record LanguageAnalysis(String key, Analyzer indexing, Analyzer asking, UnicodeScript script) {

  private static final Map<String, LanguageAnalysis> ALL = Chains.all();

  /** Languages that are read by the rules of another. */
  private static final Map<String, String> ALIASES =
      Map.of("sco", "en", "yue", "zh", "cmn", "zh", "pnb", "ur", "prs", "fa", "mo", "ro");

  static LanguageAnalysis of(String key, UnicodeScript script, Analyzer both) {
    return new LanguageAnalysis(key, both, both, script);
  }

  /** The analysis for a BCP 47 tag; empty where we know nothing better than folded words. */
  static Optional<LanguageAnalysis> of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String language = ALIASES.getOrDefault(locale.getLanguage(), locale.getLanguage());
    boolean shahmukhi =
        language.equals("pa")
            && (locale.getScript().equals("Arab") || locale.getCountry().equals("PK"));
    return Optional.ofNullable(ALL.get(shahmukhi ? "ur" : language));
  }

  /** Whether any letter of the word is one that the language is written in. */
  boolean canSpell(String word) {
    return word.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script);
  }

  /** Every language that has rules of its own. */
  static Collection<LanguageAnalysis> all() {
    return ALL.values();
  }
}
