package scot.mercat.searchindex.internal;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;

/** Our tokenizer and case folding, then what a language adds, then folding of accents. */
final class WordAnalyzer extends Analyzer {

  private final UnaryOperator<TokenStream> chain;

  private WordAnalyzer(UnaryOperator<TokenStream> chain) {
    this.chain = chain;
  }

  /** Words as they are, but folded. */
  static WordAnalyzer folding() {
    return new WordAnalyzer(WordFilter::folded);
  }

  /** Words as they are, unchanged; Chinese as overlapping pairs of letters. */
  static WordAnalyzer cutting() {
    return new WordAnalyzer(CJKBigramFilter::new);
  }

  /** Words by a language's own chain, whose results are folded, so that both sides may forget. */
  static WordAnalyzer of(UnaryOperator<TokenStream> chain) {
    return new WordAnalyzer(words -> WordFilter.folded(chain.apply(WordFilter.caseless(words))));
  }

  /** Words folded first, for chains that are written for folded words. */
  static WordAnalyzer ofFolded(UnaryOperator<TokenStream> chain) {
    return new WordAnalyzer(words -> chain.apply(WordFilter.folded(words)));
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    IcuTokenizer words = new IcuTokenizer();
    return new TokenStreamComponents(words, chain.apply(words));
  }

  /** Between the title and the body in one field: no phrase reaches over it. */
  @Override
  public int getPositionIncrementGap(String field) {
    return 100;
  }
}
