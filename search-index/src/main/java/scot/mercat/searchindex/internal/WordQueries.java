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
import org.jspecify.annotations.Nullable;
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

  /**
   * A field to look into.
   *
   * @param language whose words stand in it; null for those of all languages
   */
  private record AskedField(
      String name, Analyzer analyzer, float boost, @Nullable LanguageAnalysis language) {
    static AskedField of(LanguageAnalysis language, String name, float boost) {
      return new AskedField(name, language.asking(), boost, language);
    }

    boolean canHold(String word) {
      return language == null || language.canSpell(word);
    }
  }

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
      fields.add(AskedField.of(language, Schema.body(language), BODY));
      fields.add(AskedField.of(language, Schema.title(language), TITLE));
    }
    fields.add(new AskedField(Schema.FOLDED, Analyzers.FOLDED, FOLDED, null));
    return new WordQueries(fields);
  }

  /** Whether the reader's own language finds the word too common to look for. */
  boolean isCommon(String word) {
    return Tokens.of(fields.getFirst().analyzer(), word).isEmpty();
  }

  /**
   * Texts with the word, or with the words side by side; empty if it holds no letter. Languages of
   * other scripts are not asked: a word of theirs would be folded only, as it is among all words.
   */
  Optional<Query> find(String word) {
    List<Query> found = new ArrayList<>();
    for (AskedField field : fields) {
      if (!field.canHold(word)) {
        continue;
      }
      Query query = new QueryBuilder(field.analyzer()).createPhraseQuery(field.name(), word);
      if (query != null) {
        found.add(new BoostQuery(query, field.boost()));
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(found, TIE));
  }
}
