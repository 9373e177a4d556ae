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
  private static final Sort BY_FIT = new Sort(SortField.FIELD_SCORE, NEWEST, BY_ID);
  private static final Sort BY_DATE = new Sort(NEWEST, BY_ID);

  private final Spelling spelling = new Spelling();

  /** Answers {@code query} from the texts that its audiences may see, and no others. */
  public SearchPage search(IndexSearcher searcher, SearchQuery query) throws IOException {
    if (query.text().isBlank()) {
      TopFieldDocs all = run(searcher, query, Limits.within(Limits.of(query), everything()));
      Map<String, Long> kinds = kinds(searcher, query, everything());
      return Hits.page(searcher, all, kinds, query, Wording.none(), Optional.empty());
    }
    Wording wording = Wording.of(query);
    return wording.isEmpty() ? SearchPage.empty() : search(searcher, query, wording);
  }

  private SearchPage search(IndexSearcher searcher, SearchQuery query, Wording wording)
      throws IOException {
    Query limits = Limits.of(query);
    TopFieldDocs strict = run(searcher, query, Limits.within(limits, wording.all()));
    if (strict.totalHits.value() >= FEW) {
      Map<String, Long> kinds = kinds(searcher, query, wording.all());
      return Hits.page(searcher, strict, kinds, query, wording, Optional.empty());
    }
    Spelling.Respelled respelled = spelling.respell(searcher, limits, query, wording);
    Wording wider = respelled.wording();
    TopFieldDocs some = run(searcher, query, Limits.within(limits, wider.some()));
    Map<String, Long> kinds = kinds(searcher, query, wider.some());
    return Hits.page(searcher, some, kinds, query, wider, respelled.suggestion());
  }

  /** How many the words find of each kind, within all other limits. */
  private static Map<String, Long> kinds(IndexSearcher searcher, SearchQuery query, Query words)
      throws IOException {
    return searcher.search(Limits.within(Limits.of(query.withKinds()), words), new KindCounts());
  }

  private static Query everything() {
    return MatchAllDocsQuery.INSTANCE;
  }

  private static TopFieldDocs run(IndexSearcher searcher, SearchQuery query, Query found)
      throws IOException {
    boolean byDate = query.newestFirst() || query.text().isBlank();
    int wanted = Math.max(1, query.from() + query.size());
    return searcher.search(
        found,
        new TopFieldCollectorManager(byDate ? BY_DATE : BY_FIT, wanted, null, Integer.MAX_VALUE));
  }
}
