package scot.mercat.searchindex.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import scot.mercat.searchindex.SearchQuery;

/** Looks for one word in every field where this reader may mean it. */
final class WordQueries {

  private static final float TITLE = 2.5f;
  private static final float BODY = 1f;

  /** Less than the body: a word in the reader's own language is the better hit. */
  private static final float FOLDED = 0.4f;

  /** How much a second field adds to the best one. */
  private static final float TIE = 0.3f;

  private final List<AskedField> fields;

  private WordQueries(List<AskedField> fields) {
    this.fields = fields;
  }

  private record AskedField(String name, Analyzer analyzer, float boost) {}

  /** The fields for the languages of a query. */
  static WordQueries of(SearchQuery query) {
    Set<LanguageAnalysis> languages = new LinkedHashSet<>();
    LanguageAnalysis.of(query.language()).ifPresent(languages::add);
    query.alsoIn().stream()
        .sorted()
        .flatMap(tag -> LanguageAnalysis.of(tag).stream())
        .forEach(languages::add);
    List<AskedField> fields = new ArrayList<>();
    for (LanguageAnalysis language : languages) {
      fields.add(new AskedField(Schema.body(language), language.asking(), BODY));
      fields.add(new AskedField(Schema.title(language), language.asking(), TITLE));
    }
    fields.add(new AskedField(Schema.FOLDED, Analyzers.FOLDED, FOLDED));
    return new WordQueries(fields);
  }

  /** Whether the reader's own language finds the word too common to look for. */
  boolean isCommon(String word) {
    return Tokens.of(fields.getFirst().analyzer(), word).isEmpty();
  }

  /** Texts with the word, or with the words side by side; empty if it holds no letter. */
  Optional<Query> find(String word) {
    List<Query> found = new ArrayList<>();
    for (AskedField field : fields) {
      Query query = new QueryBuilder(field.analyzer()).createPhraseQuery(field.name(), word);
      if (query != null) {
        found.add(new BoostQuery(query, field.boost()));
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(found, TIE));
  }
}
