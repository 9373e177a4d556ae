package scot.mercat.searchindex.internal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Cuts text into words by Unicode's rules (UAX #29) and ICU's dictionaries for scripts without
 * spaces. Chinese and Japanese come out letter by letter, to be paired by a later filter: pairs
 * find more than dictionary words do.
 *
 * <p>Written here because Lucene's own ICU module needs an older ICU than the one that knows our
 * languages (lucene-analysis-icu 10.5 fails with icu4j 79).
 */
public final class IcuTokenizer extends Tokenizer {

  /** The type that Lucene's CJKBigramFilter looks for. */
  private static final String IDEOGRAPHIC = "<IDEOGRAPHIC>";

  private static final String HIRAGANA = "<HIRAGANA>";
  private static final String KATAKANA = "<KATAKANA>";

  /** A longer "word" is no word; its pieces are still found. In UTF-16 units. */
  private static final int LONGEST = 200;

  /**
   * The zero-width non-joiner between Arabic letters, which writers use as they use a space. It is
   * replaced by one letter, so that offsets stay right.
   */
  private static final Pattern JOINED = Pattern.compile("(?<=\\p{IsArabic})\u200C");

  private static final char JOINER = '\u200C';

  private static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.ROOT);

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  // Not thread-safe and dear to make: each tokenizer has a copy, and Lucene keeps one per thread.
  private final BreakIterator words = (BreakIterator) WORDS.clone();
  private final char[] buffer = new char[1024];
  private String text = "";
  private int start;
  private int end;
  private boolean letterByLetter;

  @Override
  public void reset() throws IOException {
    super.reset();
    text = read();
    words.setText(text.indexOf(JOINER) < 0 ? text : JOINED.matcher(text).replaceAll(" "));
    start = words.first();
    end = start;
  }

  private String read() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int length = input.read(buffer); length >= 0; length = input.read(buffer)) {
      all.append(buffer, 0, length);
    }
    return all.toString();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (start >= end) {
      if (!nextWord()) {
        return false;
      }
    }
    int stop = letterByLetter ? start + Character.charCount(text.codePointAt(start)) : cut();
    emit(stop);
    start = stop;
    return true;
  }

  /** Moves to the next piece; one that is no word leaves nothing between start and end. */
  private boolean nextWord() {
    start = words.current();
    int next = words.next();
    if (next == BreakIterator.DONE) {
      return false;
    }
    int status = words.getRuleStatus();
    end = status < BreakIterator.WORD_NONE_LIMIT ? start : next;
    letterByLetter = status >= BreakIterator.WORD_KANA;
    return true;
  }

  private int cut() {
    int stop = Math.min(end, start + LONGEST);
    boolean splitsPair = stop < end && Character.isLowSurrogate(text.charAt(stop));
    return splitsPair ? stop - 1 : stop;
  }

  private void emit(int stop) {
    term.append(text, start, stop);
    offset.setOffset(correctOffset(start), correctOffset(stop));
    if (letterByLetter) {
      type.setType(typeOf(text.codePointAt(start)));
    }
  }

  private static String typeOf(int letter) {
    return switch (UScript.getScript(letter)) {
      case UScript.HIRAGANA -> HIRAGANA;
      case UScript.KATAKANA -> KATAKANA;
      default -> UCharacter.isLetter(letter) ? IDEOGRAPHIC : TypeAttribute.DEFAULT_TYPE;
    };
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(text.length());
    offset.setOffset(last, last);
  }
}
