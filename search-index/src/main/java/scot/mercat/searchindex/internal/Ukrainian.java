package scot.mercat.searchindex.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/** The dictionary of Ukrainian word forms, which lucene-analysis-morfologik brings along. */
final class Ukrainian {

  /** 7 MB in memory, read once. */
  static final Dictionary DICTIONARY = read();

  private Ukrainian() {}

  private static Dictionary read() {
    URL file =
        Objects.requireNonNull(
            UkrainianMorfologikAnalyzer.class
                .getClassLoader()
                .getResource("ua/net/nlp/ukrainian.dict"));
    try {
      return Dictionary.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the dictionary inside its jar cannot be read", e);
    }
  }

  /** The dictionary knows one apostrophe and no stress marks. */
  static String plain(String word) {
    return word.replace('’', '\'').replace('ʼ', '\'').replace("\u0301", "");
  }
}
