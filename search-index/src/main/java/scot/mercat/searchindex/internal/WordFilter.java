package scot.mercat.searchindex.internal;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Changes each word by a function; a word of which nothing is left stays as it was. */
final class WordFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final UnaryOperator<String> change;
  private final boolean onlyLowersAscii;

  private WordFilter(TokenStream input, UnaryOperator<String> change, boolean onlyLowersAscii) {
    super(input);
    this.change = change;
    this.onlyLowersAscii = onlyLowersAscii;
  }

  /** Stems by {@code stem}. */
  static TokenStream stemming(TokenStream input, UnaryOperator<String> stem) {
    return new WordFilter(input, stem, false);
  }

  /** See {@link Folding#caseless}. */
  static TokenStream caseless(TokenStream input) {
    return new WordFilter(input, Folding::caseless, true);
  }

  /** See {@link Folding#fold}. */
  static TokenStream folded(TokenStream input) {
    return new WordFilter(input, Folding::fold, true);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!onlyLowersAscii || !loweredInPlace()) {
      String changed = change.apply(term.toString());
      if (!changed.isEmpty()) {
        term.setEmpty().append(changed);
      }
    }
    return true;
  }

  /** Most words of most texts: letters and digits of ASCII, where folding is only lower case. */
  private boolean loweredInPlace() {
    char[] letters = term.buffer();
    int length = term.length();
    for (int i = 0; i < length; i++) {
      if (letters[i] >= 0x80 || letters[i] == '\'') {
        return false;
      }
    }
    for (int i = 0; i < length; i++) {
      if (letters[i] >= 'A' && letters[i] <= 'Z') {
        letters[i] += 'a' - 'A';
      }
    }
    return true;
  }
}
