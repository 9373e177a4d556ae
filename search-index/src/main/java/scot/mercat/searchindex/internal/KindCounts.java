package scot.mercat.searchindex.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the texts found by their kinds, all in one pass and without scoring them. */
final class KindCounts implements CollectorManager<KindCounts.Counter, Map<String, Long>> {
  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public Map<String, Long> reduce(Collection<Counter> counters) throws IOException {
    Map<String, Long> kinds = new HashMap<>();
    for (Counter counter : counters) {
      counter.finishLeaf();
      counter.kinds.forEach((kind, count) -> kinds.merge(kind, count, Long::sum));
    }
    return kinds;
  }

  /** One thread at it; a part of the index numbers its kinds by itself. */
  static final class Counter extends SimpleCollector {
    private final Map<String, Long> kinds = new HashMap<>();
    private SortedDocValues values = DocValues.emptySorted();
    private long[] counts = new long[0];

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      finishLeaf();
      values = DocValues.getSorted(context.reader(), Schema.KIND);
      counts = new long[values.getValueCount()];
    }

    @Override
    public void collect(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        counts[values.ordValue()]++;
      }
    }

    private void finishLeaf() throws IOException {
      for (int ord = 0; ord < counts.length; ord++) {
        if (counts[ord] > 0) {
          kinds.merge(values.lookupOrd(ord).utf8ToString(), counts[ord], Long::sum);
        }
      }
      counts = new long[0];
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
