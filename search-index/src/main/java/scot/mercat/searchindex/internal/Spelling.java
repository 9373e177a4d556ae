package scot.mercat.searchindex.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import scot.mercat.searchindex.SearchQuery;

/**
 * Finds the word that a reader may have meant by one that nobody wrote. A word is offered only if
 * it stands in a text that the reader may see, and as it is written there: the list of all words in
 * the index would tell residents what officers wrote.
 */
final class Spelling {

  private static final int CANDIDATES = 8;
  private static final int KEPT = 3;
  private static final float WEIGHT = 0.3f;

  private final DirectSpellChecker checker = new DirectSpellChecker();

  Spelling() {
    checker.setMinQueryLength(4);
    checker.setMinPrefix(1);
    checker.setMaxEdits(2);
  }

  /**
   * A question put more widely.
   *
   * @param wording with other spellings beside unknown words
   * @param suggestion the question with the most likely spelling, if it differs
   */
  record Respelled(Wording wording, Optional<String> suggestion) {}

  /** A spelling in the index and in the text where it was seen. */
  private record Seen(String term, String written) {}

  Respelled respell(IndexSearcher searcher, Query limits, SearchQuery query, Wording wording)
      throws IOException {
    List<Wording.Word> wider = new ArrayList<>();
    StringBuilder suggestion = new StringBuilder();
    String typed = Question.cut(query.text());
    int done = 0;
    for (Wording.Word word : wording.words()) {
      List<Seen> others = others(searcher, limits, query, word);
      wider.add(others.isEmpty() ? word : new Wording.Word(word.part(), widened(word, others)));
      if (!others.isEmpty()) {
        suggestion.append(typed, done, word.part().start()).append(others.getFirst().written());
        done = word.part().end();
      }
    }
    boolean none = done == 0;
    suggestion.append(typed, done, typed.length());
    return new Respelled(
        new Wording(wider), none ? Optional.empty() : Optional.of(suggestion.toString()));
  }

  private List<Seen> others(
      IndexSearcher searcher, Query limits, SearchQuery query, Wording.Word word)
      throws IOException {
    List<Tokens.Token> tokens = Tokens.of(Analyzers.FOLDED, word.part().text());
    if (tokens.size() != 1 || searcher.count(Limits.within(limits, word.query())) > 0) {
      return List.of();
    }
    Term term = new Term(Schema.FOLDED, tokens.getFirst().term());
    List<Seen> seen = new ArrayList<>();
    for (SuggestWord other :
        checker.suggestSimilar(
            term, CANDIDATES, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS)) {
      if (seen.size() < KEPT) {
        written(searcher, limits, query, other.string)
            .ifPresent(written -> seen.add(new Seen(other.string, written)));
      }
    }
    return seen;
  }

  /** How the folded {@code term} is written in a text that the reader may see. */
  private static Optional<String> written(
      IndexSearcher searcher, Query limits, SearchQuery query, String term) throws IOException {
    Query inOwnLanguage = new TermQuery(new Term(Schema.LANGUAGE, query.language()));
    Query holding =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Schema.FOLDED, term)), Occur.FILTER)
            .add(limits, Occur.FILTER)
            .add(inOwnLanguage, Occur.SHOULD)
            .build();
    ScoreDoc[] found = searcher.search(holding, 1, Searching.BY_FIT).scoreDocs;
    if (found.length == 0) {
      return Optional.empty();
    }
    var stored = searcher.storedFields().document(found[0].doc);
    return Optional.of(
        word(stored.get(Schema.TITLE), term)
            .or(() -> word(stored.get(Schema.BODY), term))
            .orElse(term));
  }

  private static Optional<String> word(String text, String term) {
    return Tokens.of(Analyzers.FOLDED, text).stream()
        .filter(token -> token.term().equals(term))
        .map(token -> Folding.caseless(text.substring(token.start(), token.end())))
        .findFirst();
  }

  private static Query widened(Wording.Word word, List<Seen> others) {
    List<Query> queries = new ArrayList<>(List.of(word.query()));
    for (Seen other : others) {
      queries.add(new BoostQuery(new TermQuery(new Term(Schema.FOLDED, other.term())), WEIGHT));
    }
    return new DisjunctionMaxQuery(queries, 0);
  }
}
