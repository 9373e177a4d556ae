package scot.mercat.searchindex.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings Urdu words to a common form: سڑک, سڑکیں and سڑکوں are one. Works on folded words, where ی
 * is written ي and ہ is written ه, whichever keyboard they came from.
 */
final class Urdu {

  /** Plural endings, oblique and direct. */
  private static final List<String> PLURALS = List.of("وں", "اں", "يں");

  /** The Persian plural, of words that are long without it: مکانات, but not رات. */
  private static final Pattern PERSIAN_PLURAL = Pattern.compile("^(.{3,})ات$");

  /** English plurals that Urdu took over: لائٹس, ڈاکٹرز. */
  private static final Pattern ENGLISH_PLURAL = Pattern.compile(".{2,}(?:[رنلڈمگ]ز|[ٹكپ]س)");

  /** Written with or without the helping vowel: اسکول and سکول, اسٹاپ and سٹاپ. */
  private static final Pattern HELPING_VOWEL = Pattern.compile("^ا(س[كٹپ].+)");

  private static final String VOWELS = "اي";
  private static final String SHORT_VOWELS = "هے";
  private static final int PASSES = 2;

  private Urdu() {}

  /** The common form of a folded word. */
  static String stem(String folded) {
    String word = HELPING_VOWEL.matcher(folded).replaceFirst("$1");
    word = withoutPlural(word);
    for (int pass = 0; pass < PASSES; pass++) {
      word = withoutVowel(word);
    }
    return word;
  }

  private static String withoutPlural(String word) {
    for (String ending : PLURALS) {
      if (word.endsWith(ending) && word.length() >= ending.length() + 2) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    String persian = PERSIAN_PLURAL.matcher(word).replaceFirst("$1");
    Matcher english = ENGLISH_PLURAL.matcher(persian);
    return english.matches() ? persian.substring(0, persian.length() - 1) : persian;
  }

  /** گاڑی and گاڑیاں, بچہ and بچے; but not the vowel of a word that is short without it: گلی. */
  private static String withoutVowel(String word) {
    int last = word.length() - 1;
    if (last < 2) {
      return word;
    }
    char ending = word.charAt(last);
    boolean strip = SHORT_VOWELS.indexOf(ending) >= 0 || last >= 3 && VOWELS.indexOf(ending) >= 0;
    return strip ? word.substring(0, last) : word;
  }
}
