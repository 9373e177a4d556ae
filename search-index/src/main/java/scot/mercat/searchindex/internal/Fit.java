package scot.mercat.searchindex.internal;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/** How well a text fits: BM25 by what is in the index now, see {@link ExactSearcher}. */
final class Fit extends BM25Similarity {
  /** Words in a text that is neither long nor short, in place of the average. */
  private static final float USUAL_LENGTH = 40;

  private final int texts;

  /**
   * @param texts how many there are, without those that were replaced or removed
   */
  Fit(int texts) {
    this.texts = texts;
  }

  @Override
  protected float avgFieldLength(CollectionStatistics statistics) {
    return USUAL_LENGTH;
  }

  @Override
  protected float idf(long withTerm, long ignored) {
    return super.idf(withTerm, Math.max(withTerm, texts));
  }
}
