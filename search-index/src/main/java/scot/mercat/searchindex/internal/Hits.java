package scot.mercat.searchindex.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldDocs;
import scot.mercat.searchindex.SearchHit;
import scot.mercat.searchindex.SearchPage;
import scot.mercat.searchindex.SearchQuery;

/** Reads what a page of hits shows. */
final class Hits {

  private Hits() {}

  static SearchPage page(
      IndexSearcher searcher,
      TopFieldDocs found,
      Map<String, Long> kinds,
      SearchQuery query,
      Wording wording,
      Optional<String> suggestion)
      throws IOException {
    Marker marker = new Marker(wording.terms());
    StoredFields stored = searcher.storedFields();
    List<SearchHit> hits = new ArrayList<>();
    int end = Math.min(found.scoreDocs.length, query.from() + query.size());
    for (int i = query.from(); i < end; i++) {
      ScoreDoc doc = found.scoreDocs[i];
      hits.add(hit(stored.document(doc.doc), score(doc), marker));
    }
    return new SearchPage(hits, total(query, kinds), kinds, suggestion);
  }

  /** How many there are of the kinds that were asked for. */
  private static long total(SearchQuery query, Map<String, Long> kinds) {
    return kinds.entrySet().stream()
        .filter(kind -> query.kinds().isEmpty() || query.kinds().contains(kind.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static SearchHit hit(Document stored, float score, Marker marker) {
    String language = stored.get(Schema.LANGUAGE);
    return new SearchHit(
        stored.get(Schema.ID),
        stored.get(Schema.KIND),
        language,
        stored.get(Schema.TITLE),
        stored.get(Schema.LINK),
        Snippet.of(stored.get(Schema.BODY), marker.mark(stored.get(Schema.BODY), language)),
        score,
        Schema.facets(stored));
  }

  /** Sorted results carry the score as their first sort value, if they are sorted by it. */
  private static float score(ScoreDoc doc) {
    return doc instanceof FieldDoc sorted
            && sorted.fields != null
            && sorted.fields[0] instanceof Float score
        ? score
        : 0;
  }
}
