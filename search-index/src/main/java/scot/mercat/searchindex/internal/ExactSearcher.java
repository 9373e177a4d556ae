package scot.mercat.searchindex.internal;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;

/**
 * Puts the same texts in the same order however the index came about. Lucene's own figures count a
 * text that was replaced until its files are merged: two nodes, or one before and after its index
 * was made anew, would put texts of nearly the same fit in different orders, and a reader who goes
 * to the second page would miss some.
 */
final class ExactSearcher extends IndexSearcher {
  ExactSearcher(IndexReader reader) {
    super(reader);
    setSimilarity(new Fit(reader.numDocs()));
  }

  /** Counts the texts of today that have the term; free where a file holds no replaced ones. */
  @Override
  public TermStatistics termStatistics(Term term, int texts, long times) throws IOException {
    int now = count(new TermQuery(term));
    return super.termStatistics(term, Math.max(1, now), Math.max(times, now));
  }
}
