package scot.mercat.searchindex.internal;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** Which analyzer each field has. */
final class Analyzers {

  /** For {@link Schema#FOLDED}, the same for texts and questions. */
  static final Analyzer FOLDED = WordAnalyzer.folding();

  /** Cuts questions into words, and Chinese ones into pairs of letters, as its texts are. */
  static final Analyzer CUT = WordAnalyzer.cutting();

  private Analyzers() {}

  /** The analyzer that the writer uses, by field. */
  static Analyzer forIndexing() {
    Map<String, Analyzer> byField = new HashMap<>();
    for (LanguageAnalysis language : LanguageAnalysis.all()) {
      byField.put(Schema.body(language), language.indexing());
      byField.put(Schema.title(language), language.indexing());
    }
    return new PerFieldAnalyzerWrapper(FOLDED, byField);
  }
}
