package scot.mercat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scot.mercat.search.IndexFolders.Found;
import scot.mercat.search.IndexFolders.Numbered;

class IndexFoldersTest {
  @TempDir private Path parent;

  @Test
  void theFirstIsEmptyAndNotWhole() {
    Found found = open();
    assertThat(found.index().isWhole()).isFalse();
    assertThat(found.isNextBegun()).isFalse();
    found.index().index().close();
  }

  @Test
  void theNewestWholeOneIsUsedAndTheOlderIsDeleted() throws IOException {
    Numbered old = whole(open().index(), 7);
    Numbered next = whole(new IndexFolders(parent).next(old.number()), 9);
    close(old, next);
    Found found = open();
    assertThat(found.index().index().position()).isEqualTo(9);
    assertThat(found.isNextBegun()).isFalse();
    assertThat(names()).containsExactly("2");
    close(found.index());
  }

  /** The old one serves on, and it is known that a new one was asked for. */
  @Test
  void oneThatWasNeverFinishedIsDeletedAndSaidToHaveBeenBegun() throws IOException {
    Numbered old = whole(open().index(), 7);
    Numbered next = new IndexFolders(parent).next(old.number());
    close(old, next);
    Found found = open();
    assertThat(found.index().index().position()).isEqualTo(7);
    assertThat(found.isNextBegun()).isTrue();
    assertThat(names()).containsExactly("1");
    close(found.index());
  }

  @Test
  void whatElseStandsThereIsDeleted() throws IOException {
    Files.writeString(parent.resolve("segments_1"), "of an earlier release");
    Files.createDirectories(parent.resolve("1"));
    Files.writeString(parent.resolve("1/segments_1"), "damaged");
    Found found = open();
    assertThat(found.index().isWhole()).isFalse();
    assertThat(names()).containsExactly("1");
    close(found.index());
  }

  private Found open() {
    return new IndexFolders(parent).open();
  }

  private static Numbered whole(Numbered index, long position) {
    index.index().commit(position);
    return index;
  }

  private static void close(Numbered... all) {
    for (Numbered one : all) {
      one.index().close();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(parent)) {
      return all.map(path -> path.getFileName().toString()).toList();
    }
  }
}
