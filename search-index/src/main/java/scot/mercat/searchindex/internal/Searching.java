package scot.mercat.searchindex.internal;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import scot.mercat.searchindex.SearchPage;
import scot.mercat.searchindex.SearchQuery;

/** From a question to a page of hits. */
public final class Searching {

  /** With fewer hits than this, texts with only some of the words help more than none. */
  static final int FEW = 5;

  private static final SortField NEWEST = new SortField(Schema.AT, SortField.Type.LONG, true);
  private static final SortField BY_ID = new SortField(Schema.ID, SortField.Type.STRING);

  // The id last: so that the same texts come in the same order however the index was made.
  static final Sort BY_FIT = new Sort(SortField.FIELD_SCORE, NEWEST, BY_ID);
  private static final Sort BY_DATE = new Sort(NEWEST, BY_ID);

  private final Spelling spelling = new Spelling();

  /** Answers {@code query} from the texts that its audiences may see, and no others. */
  public SearchPage search(IndexSearcher searcher, SearchQuery query) throws IOException {
    if (query.text().isBlank()) {
      TopFieldDocs all = run(searcher, query, Limits.within(Limits.of(query), everything()));
      return page(searcher, query, all, everything(), Wording.none(), Optional.empty());
    }
    Wording wording = Wording.of(query);
    return wording.isEmpty() ? SearchPage.empty() : search(searcher, query, wording);
  }

  private SearchPage search(IndexSearcher searcher, SearchQuery query, Wording wording)
      throws IOException {
    Query limits = Limits.of(query);
    TopFieldDocs strict = run(searcher, query, Limits.within(limits, wording.all()));
    if (strict.totalHits.value() >= FEW) {
      return page(searcher, query, strict, wording.all(), wording, Optional.empty());
    }
    Spelling.Respelled respelled = spelling.respell(searcher, limits, query, wording);
    Wording wider = respelled.wording();
    TopFieldDocs some = run(searcher, query, Limits.within(limits, wider.some()));
    return page(searcher, query, some, wider.some(), wider, respelled.suggestion());
  }

  /** Counts what {@code words} find of each kind, without scoring it, and reads the best hits. */
  private static SearchPage page(
      IndexSearcher searcher,
      SearchQuery query,
      TopFieldDocs best,
      Query words,
      Wording wording,
      Optional<String> suggestion)
      throws IOException {
    Query within = Limits.within(Limits.of(query.withKinds()), words);
    Map<String, Long> kinds = searcher.search(within, new KindCounts());
    return Hits.page(searcher, best, kinds, query, wording, suggestion);
  }

  private static Query everything() {
    return MatchAllDocsQuery.INSTANCE;
  }

  /** The best hits. Once there are enough, texts that cannot be better are passed over. */
  private static TopFieldDocs run(IndexSearcher searcher, SearchQuery query, Query found)
      throws IOException {
    boolean byDate = query.newestFirst() || query.text().isBlank();
    int wanted = Math.max(FEW, query.from() + query.size());
    return searcher.search(
        found, new TopFieldCollectorManager(byDate ? BY_DATE : BY_FIT, wanted, null, wanted));
  }
}
