package scot.mercat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.mercat.searchindex.SearchIndex;

/**
 * The indexes of this node on disk, each in a numbered folder: the one in use and, while it is made
 * anew, the next one beside it. An index is whole once it has a position; one without was begun and
 * never finished.
 */
final class IndexFolders {
  private static final int FIRST = 1;

  private final Path parent;

  /**
   * @param parent holds these folders and nothing else
   */
  IndexFolders(Path parent) {
    this.parent = parent;
  }

  /** An open index and its number. */
  record Numbered(int number, SearchIndex index) {
    boolean isWhole() {
      return index.position() > 0;
    }
  }

  /**
   * What was found at the start.
   *
   * @param index the newest whole one or, where there is none, an empty one
   * @param isNextBegun whether the one after it had been begun when the program stopped
   */
  record Found(Numbered index, boolean isNextBegun) {}

  /** Opens the newest whole index and deletes all others. */
  Found open() {
    List<Integer> numbers = numbers();
    @Nullable Numbered whole = null;
    for (int i = 0; i < numbers.size() && whole == null; i++) {
      whole = wholeOne(numbers.get(i));
    }
    Numbered chosen = whole == null ? open(FIRST) : whole;
    keepOnly(chosen);
    boolean isNextBegun = whole != null && whole.number() < numbers.getFirst();
    return new Found(chosen, isNextBegun);
  }

  private @Nullable Numbered wholeOne(int number) {
    Numbered found = open(number);
    if (found.isWhole()) {
      return found;
    }
    found.index().close();
    return null;
  }

  /** Begins an empty index beside the one in use. */
  Numbered next(int used) {
    delete(folder(used + 1));
    return open(used + 1);
  }

  /** Deletes every index but this one. */
  void keepOnly(Numbered kept) {
    try (Stream<Path> all = Files.list(parent)) {
      all.filter(path -> !path.equals(folder(kept.number()))).forEach(IndexFolders::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Numbered open(int number) {
    return new Numbered(number, SearchIndex.open(folder(number)));
  }

  private Path folder(int number) {
    return parent.resolve(Integer.toString(number));
  }

  /** The newest first. */
  private List<Integer> numbers() {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(parent)) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> name.matches("[1-9][0-9]{0,8}"))
          .map(Integer::valueOf)
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> below = Files.walk(path)) {
      for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
