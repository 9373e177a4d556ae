package scot.mercat.searchindex.internal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;

/**
 * Makes spellings equal that a reader would call the same word. Applied alike to texts and to
 * questions, so that it need not be right, only alike.
 */
public final class Folding {

  private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
  private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

  /** Combining class of a virama, which is part of a letter in the scripts of India. */
  private static final int VIRAMA = 9;

  /** Letters that Unicode does not decompose, as people type them on other keyboards. */
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ŧ', "t"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'ґ', "г"),
          // Arabic letters and their Persian and Urdu twins, which keyboards mix up.
          Map.entry((int) 'ى', "ي"),
          Map.entry((int) 'ی', "ي"),
          Map.entry((int) 'ک', "ك"),
          Map.entry((int) 'ہ', "ه"),
          Map.entry((int) 'ھ', "ه"),
          Map.entry((int) 'ە', "ه"),
          Map.entry((int) 'ة', "ه"),
          Map.entry((int) 'ۃ', "ه"),
          Map.entry((int) 'ـ', ""),
          // Apostrophes inside words: dh'fhalbh, здоров’я.
          Map.entry((int) '\'', ""),
          Map.entry((int) '’', ""),
          Map.entry((int) '‘', ""),
          Map.entry((int) 'ʼ', ""));

  private Folding() {}

  /** Folds case and compatibility forms, and drops what is not seen, such as direction marks. */
  public static String caseless(String word) {
    return CASEFOLD.normalize(word);
  }

  /** Folds case, accents, digits of every script, Traditional to Simplified, and twin letters. */
  public static String fold(String word) {
    String apart = DECOMPOSED.normalize(CASEFOLD.normalize(word));
    StringBuilder folded = new StringBuilder(apart.length());
    apart.codePoints().forEach(letter -> append(letter, folded));
    return COMPOSED.normalize(folded);
  }

  private static void append(int letter, StringBuilder folded) {
    int mark = UCharacter.getCombiningClass(letter);
    if (mark != 0 && mark != VIRAMA) {
      return;
    }
    String plain = PLAIN.get(letter);
    if (plain != null) {
      folded.append(plain);
    } else if (UCharacter.isDigit(letter)) {
      folded.append(UCharacter.digit(letter));
    } else {
      folded.appendCodePoint(Han.simplified(letter));
    }
  }
}
