package scot.mercat.searchindex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures searches over 100,000 short comments. Not a test: run {@code main} with a folder and, if
 * wanted, the number of comments.
 */
public final class SearchBench {

  private static final int ROUNDS = 4_000;
  private static final Set<String> SEEN = Set.of("public");

  private SearchBench() {}

  /** Prints one line of figures for each kind of question. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory(Path.of(args[0]), "bench");
    int count = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
    try (SearchIndex index = SearchIndex.open(folder)) {
      long start = System.nanoTime();
      RandomTexts texts = new RandomTexts(1);
      List<IndexedText> all = texts.texts(count, List.of("public", "public", "officer:a"));
      long made = System.nanoTime();
      index.put(all);
      index.commit(count);
      index.refresh();
      System.out.printf(
          "%d texts made in %d ms, indexed in %d ms, %d bytes on disk%n",
          index.count(),
          (made - start) / 1_000_000,
          (System.nanoTime() - made) / 1_000_000,
          size(folder));
      measureAll(index);
    }
  }

  private static void measureAll(SearchIndex index) {
    for (int warm = 0; warm < 2; warm++) {
      for (int words = 1; words <= 6; words++) {
        measure(index, words + " words", new RandomTexts(words), words, "");
      }
      measure(index, "misspelt", new RandomTexts(9), 2, "librery wheelchiar");
      measure(index, "no words", new RandomTexts(10), 0, "");
    }
  }

  private static void measure(
      SearchIndex index, String name, RandomTexts texts, int words, String more) {
    long[] nanos = new long[ROUNDS];
    long hits = 0;
    for (int i = 0; i < ROUNDS; i++) {
      SearchQuery query = SearchQuery.of(texts.words(words) + more, "en", SEEN);
      long start = System.nanoTime();
      hits += index.search(query).total();
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    System.out.printf(
        "%-10s p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, max %.2f ms; mean total %d%n",
        name, at(nanos, 0.5), at(nanos, 0.95), at(nanos, 0.99), at(nanos, 1), hits / ROUNDS);
  }

  private static double at(long[] nanos, double share) {
    return nanos[(int) Math.min(nanos.length - 1, nanos.length * share)] / 1e6;
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }
}
