package scot.mercat.searchindex.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import scot.mercat.searchindex.SearchQuery;

/**
 * The words of a question, each with what finds it.
 *
 * @param words in the order they were typed
 */
record Wording(List<Word> words) {

  /** Far above any sum of word scores: texts with all words come before the others. */
  private static final float ALL_WORDS_FIRST = 1_000;

  Wording {
    words = List.copyOf(words);
  }

  /** A part of the question and the query that finds it. */
  record Word(Question.Part part, Query query) {}

  static Wording none() {
    return new Wording(List.of());
  }

  /** Leaves out words that are too common in the reader's language, unless there are no others. */
  static Wording of(SearchQuery query) {
    WordQueries queries = WordQueries.of(query);
    List<Word> telling = new ArrayList<>();
    List<Word> all = new ArrayList<>();
    for (Question.Part part : Question.parts(query.text())) {
      queries
          .find(part.text())
          .map(found -> new Word(part, found))
          .ifPresent(word -> {
            all.add(word);
            if (!queries.isCommon(part.text())) {
              telling.add(word);
            }
          });
    }
    return new Wording(telling.isEmpty() ? all : telling);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Texts with every word. */
  Query all() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(word.query(), Occur.MUST));
    return all.build();
  }

  /** Texts with at least half of the words (two of three, two of four), those with all first. */
  Query some() {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    words.forEach(word -> some.add(word.query(), Occur.SHOULD));
    some.setMinimumNumberShouldMatch((words.size() + 1) / 2);
    Query complete = new BoostQuery(new ConstantScoreQuery(all()), ALL_WORDS_FIRST);
    return new BooleanQuery.Builder()
        .add(some.build(), Occur.MUST)
        .add(complete, Occur.SHOULD)
        .build();
  }

  /** The terms looked for, by field, to be marked in snippets. */
  Map<String, Set<String>> terms() {
    Map<String, Set<String>> terms = new HashMap<>();
    QueryVisitor collector =
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query query, Term... found) {
            for (Term term : found) {
              terms.computeIfAbsent(term.field(), field -> new HashSet<>()).add(term.text());
            }
          }
        };
    words.stream().map(Word::query).forEach(query -> query.visit(collector));
    return terms;
  }
}
