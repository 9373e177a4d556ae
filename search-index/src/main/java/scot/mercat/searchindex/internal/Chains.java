package scot.mercat.searchindex.internal;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniNormalizationFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ro.RomanianNormalizationFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.tartarus.snowball.ext.RomanianStemmer;

/** What each language adds to {@link WordAnalyzer}: words too common to ask for, and stems. */
final class Chains {

  private static final UnaryOperator<String> ENGLISH_FORMS = WordLists.forms("en");
  private static final UnaryOperator<String> GAELIC_FORMS = WordLists.forms("gd");
  private static final UnaryOperator<String> URDU_FORMS = WordLists.forms("ur");
  private static final UnaryOperator<String> ROMANIAN_FORMS = WordLists.forms("ro");
  private static final CharArraySet GAELIC_COMMON = WordLists.common("gd");
  private static final CharArraySet URDU_COMMON = WordLists.common("ur");
  private static final CharArraySet PUNJABI_COMMON = WordLists.common("pa");

  private Chains() {}

  /** The languages with rules of their own, by language subtag. */
  static Map<String, LanguageAnalysis> all() {
    Map<String, LanguageAnalysis> all = new LinkedHashMap<>();
    add(all, "en", UnicodeScript.LATIN, Chains::english);
    add(all, "pl", UnicodeScript.LATIN, Chains::polish);
    add(all, "ar", UnicodeScript.ARABIC, Chains::arabic);
    add(all, "ro", UnicodeScript.LATIN, Chains::romanian);
    add(all, "gd", UnicodeScript.LATIN, Chains::gaelic);
    add(all, "ur", UnicodeScript.ARABIC, Chains::urdu);
    add(all, "pa", UnicodeScript.GURMUKHI, Chains::punjabi);
    add(all, "uk", UnicodeScript.CYRILLIC, Chains::ukrainian);
    add(all, "ru", UnicodeScript.CYRILLIC, Chains::russian);
    add(all, "es", UnicodeScript.LATIN, Chains::spanish);
    add(all, "fa", UnicodeScript.ARABIC, Chains::persian);
    add(all, "ckb", UnicodeScript.ARABIC, Chains::sorani);
    add(all, "hi", UnicodeScript.DEVANAGARI, Chains::hindi);
    all.put("zh", chinese());
    return all;
  }

  private static void add(
      Map<String, LanguageAnalysis> all,
      String key,
      UnicodeScript script,
      UnaryOperator<TokenStream> chain) {
    all.put(key, LanguageAnalysis.of(key, script, WordAnalyzer.of(chain)));
  }

  private static TokenStream english(TokenStream words) {
    TokenStream bare = new EnglishPossessiveFilter(words);
    TokenStream telling = new StopFilter(bare, EnglishAnalyzer.getDefaultStopSet());
    return new PorterStemFilter(WordFilter.stemming(telling, ENGLISH_FORMS));
  }

  /**
   * By dictionary: on our own 28 questions it found 27 without the help of spelling, where rules
   * learnt from examples (Lucene's stempel) found 19.
   */
  private static TokenStream polish(TokenStream words) {
    return new MorfologikFilter(new StopFilter(words, PolishAnalyzer.getDefaultStopSet()));
  }

  private static TokenStream arabic(TokenStream words) {
    TokenStream telling = new StopFilter(words, ArabicAnalyzer.getDefaultStopSet());
    TokenStream one = new ArabicNormalizationFilter(telling);
    return new ArabicStemFilter(WordFilter.stemming(one, Arabic::withoutOwner));
  }

  /** Brings ş and ţ with cedilla to ș and ț with comma, which old keyboards lack. */
  private static TokenStream romanian(TokenStream words) {
    TokenStream commas = new RomanianNormalizationFilter(words);
    TokenStream telling = new StopFilter(commas, RomanianAnalyzer.getDefaultStopSet());
    TokenStream one = WordFilter.stemming(WordFilter.folded(telling), ROMANIAN_FORMS);
    return new SnowballFilter(one, new RomanianStemmer());
  }

  private static TokenStream gaelic(TokenStream words) {
    TokenStream whole = WordFilter.stemming(words, Gaelic::withoutElision);
    TokenStream telling = new StopFilter(WordFilter.folded(whole), GAELIC_COMMON);
    return WordFilter.stemming(WordFilter.stemming(telling, GAELIC_FORMS), Gaelic::stem);
  }

  private static TokenStream urdu(TokenStream words) {
    TokenStream telling = new StopFilter(WordFilter.folded(words), URDU_COMMON);
    return WordFilter.stemming(WordFilter.stemming(telling, URDU_FORMS), Urdu::stem);
  }

  private static TokenStream punjabi(TokenStream words) {
    TokenStream one = WordFilter.folded(new IndicNormalizationFilter(words));
    return WordFilter.stemming(new StopFilter(one, PUNJABI_COMMON), Punjabi::stem);
  }

  private static TokenStream ukrainian(TokenStream words) {
    TokenStream plain = WordFilter.stemming(words, Ukrainian::plain);
    return new MorfologikFilter(
        new StopFilter(plain, UkrainianMorfologikAnalyzer.getDefaultStopwords()),
        Ukrainian.DICTIONARY);
  }

  private static TokenStream russian(TokenStream words) {
    return new RussianLightStemFilter(new StopFilter(words, RussianAnalyzer.getDefaultStopSet()));
  }

  private static TokenStream spanish(TokenStream words) {
    return new SpanishLightStemFilter(new StopFilter(words, SpanishAnalyzer.getDefaultStopSet()));
  }

  private static TokenStream persian(TokenStream words) {
    TokenStream one = new PersianNormalizationFilter(new ArabicNormalizationFilter(words));
    return new PersianStemFilter(new StopFilter(one, PersianAnalyzer.getDefaultStopSet()));
  }

  private static TokenStream sorani(TokenStream words) {
    TokenStream one = new SoraniNormalizationFilter(words);
    return new SoraniStemFilter(new StopFilter(one, SoraniAnalyzer.getDefaultStopSet()));
  }

  private static TokenStream hindi(TokenStream words) {
    TokenStream one = new HindiNormalizationFilter(new IndicNormalizationFilter(words));
    return new HindiStemFilter(new StopFilter(one, HindiAnalyzer.getDefaultStopSet()));
  }

  /** Pairs of letters; texts also by single letters, for questions of one letter. */
  private static LanguageAnalysis chinese() {
    int letters = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA;
    return new LanguageAnalysis(
        "zh",
        WordAnalyzer.ofFolded(words -> new CJKBigramFilter(words, letters, true)),
        WordAnalyzer.ofFolded(words -> new CJKBigramFilter(words, letters, false)),
        UnicodeScript.HAN);
  }
}
