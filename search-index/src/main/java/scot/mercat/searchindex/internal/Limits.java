package scot.mercat.searchindex.internal;

import java.util.Collection;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import scot.mercat.searchindex.SearchQuery;

/** What a reader may see and asked to see, apart from the words. */
final class Limits {

  private Limits() {}

  /** The texts within the limits of {@code query}; an empty set of audiences matches nothing. */
  static Query of(SearchQuery query) {
    BooleanQuery.Builder limits = new BooleanQuery.Builder();
    limits.add(anyOf(Schema.AUDIENCE, query.audiences()), Occur.FILTER);
    if (!query.kinds().isEmpty()) {
      limits.add(anyOf(Schema.KIND, query.kinds()), Occur.FILTER);
    }
    query
        .facets()
        .forEach((name, values) ->
            limits.add(
                anyOf(
                    Schema.FACET,
                    values.stream().map(value -> Schema.facet(name, value).text()).toList()),
                Occur.FILTER));
    return limits.build();
  }

  /** What {@code words} find, within {@code limits}. */
  static Query within(Query limits, Query words) {
    return new BooleanQuery.Builder().add(words, Occur.MUST).add(limits, Occur.FILTER).build();
  }

  private static Query anyOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
