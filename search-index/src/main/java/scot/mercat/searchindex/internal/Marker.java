package scot.mercat.searchindex.internal;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/**
 * Finds where the words of a question stand in a text. The text is cut again, by its own language:
 * storing every offset would double the index to save microseconds.
 */
final class Marker {

  /** A longer text is marked in its first part only. In UTF-16 units. */
  private static final int LONGEST = 20_000;

  private final Map<String, Set<String>> terms;

  /** Marks {@code terms}, which are given by field. */
  Marker(Map<String, Set<String>> terms) {
    this.terms = terms;
  }

  /** One bit for each UTF-16 unit of the text, set where a word that was asked for stands. */
  BitSet mark(String text, String language) {
    BitSet marks = new BitSet(text.length());
    if (!terms.isEmpty()) {
      String part = text.substring(0, Math.min(text.length(), LONGEST));
      mark(part, Analyzers.FOLDED, in(Schema.FOLDED), marks);
      LanguageAnalysis.of(language)
          .ifPresent(own -> mark(part, own.indexing(), in(Schema.body(own)), marks));
    }
    return marks;
  }

  private Set<String> in(String field) {
    return terms.getOrDefault(field, Set.of());
  }

  private static void mark(String text, Analyzer analyzer, Set<String> wanted, BitSet marks) {
    if (wanted.isEmpty()) {
      return;
    }
    for (Tokens.Token token : Tokens.of(analyzer, text)) {
      if (wanted.contains(token.term())) {
        marks.set(token.start(), token.end());
      }
    }
  }
}
