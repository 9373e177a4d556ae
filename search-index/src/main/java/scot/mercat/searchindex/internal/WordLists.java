package scot.mercat.searchindex.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;

/** Reads our own lists of words: one entry a line, {@code #} begins a remark. */
final class WordLists {

  private WordLists() {}

  /** Words that say nothing about a text, from {@code common_<language>.txt}, folded. */
  static CharArraySet common(String language) {
    List<String> words = lines("common_" + language).stream().map(Folding::fold).toList();
    return new CharArraySet(words, false);
  }

  /**
   * Forms that no rule reaches, from {@code forms_<language>.txt}: the common form first, then
   * those that are brought to it.
   */
  static UnaryOperator<String> forms(String language) {
    Map<String, String> common = new HashMap<>();
    for (String line : lines("forms_" + language)) {
      List<String> words = List.of(Folding.fold(line).split(" "));
      words.forEach(word -> common.put(word, words.getFirst()));
    }
    return word -> common.getOrDefault(word, word);
  }

  private static List<String> lines(String name) {
    InputStream file =
        Objects.requireNonNull(WordLists.class.getResourceAsStream(name + ".txt"), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("a list inside the jar cannot be read", e);
    }
  }
}
