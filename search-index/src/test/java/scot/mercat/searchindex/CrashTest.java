package scot.mercat.searchindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static scot.mercat.searchindex.Texts.fill;
import static scot.mercat.searchindex.Texts.ids;
import static scot.mercat.searchindex.Texts.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash leaves on disk is a copy of the folder of an open index. */
class CrashTest {

  @TempDir Path folder;
  @TempDir Path after;

  @Test
  void afterACrashTheIndexStandsAtTheLastCommit() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      fill(index, List.of(text("kept", "en", "Buses on Sunday")));
      index.commit(41);
      fill(index, List.of(text("lost", "en", "Buses on Monday")));
      copy(folder, after);
    }
    try (SearchIndex index = SearchIndex.open(after)) {
      assertThat(index.position()).isEqualTo(41);
      assertThat(ids(index, "buses", "en")).containsExactly("kept");
    }
  }

  @Test
  void anIndexThatWasNeverCommittedOpensEmpty() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      fill(index, List.of(text("lost", "en", "Buses")));
      copy(folder, after);
    }
    try (SearchIndex index = SearchIndex.open(after)) {
      assertThat(index.position()).isZero();
      assertThat(index.count()).isZero();
    }
  }

  @Test
  void afterClosingThePositionIsThatOfTheLastCommit() {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.commit(7);
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.position()).isEqualTo(7);
    }
  }

  @Test
  void aDamagedIndexIsEmptiedAndWorksAndOtherFilesStay() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      fill(index, List.of(text("a", "en", "Buses")));
      index.commit(3);
    }
    Path other = Files.writeString(folder.resolve("notes.txt"), "not ours");
    damage(folder);
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.position()).isZero();
      assertThat(index.count()).isZero();
      fill(index, List.of(text("a", "en", "Buses")));
      assertThat(ids(index, "bus", "en")).containsExactly("a");
    }
    assertThat(other).exists();
  }

  @Test
  void anIndexWithoutItsListOfFilesIsEmptied() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder)) {
      fill(index, List.of(text("a", "en", "Buses")));
      index.commit(3);
    }
    for (Path file : files(folder)) {
      if (file.getFileName().toString().startsWith("segments")) {
        Files.writeString(file, "junk");
      }
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.position()).isZero();
    }
  }

  @Test
  void anIndexOfAnotherSchemaIsEmptied() throws IOException {
    try (Directory directory = new MMapDirectory(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
      writer.setLiveCommitData(Map.of("schema", "0", "position", "12").entrySet());
      writer.commit();
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.position()).isZero();
      assertThat(index.count()).isZero();
    }
  }

  @Test
  void aFolderInUseIsRefusedAndNotEmptied() {
    try (SearchIndex index = SearchIndex.open(folder)) {
      fill(index, List.of(text("a", "en", "Buses")));
      assertThatThrownBy(() -> SearchIndex.open(folder)).isInstanceOf(IllegalStateException.class);
      assertThat(ids(index, "bus", "en")).containsExactly("a");
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Files.copy(file, to.resolve(file.getFileName()));
    }
  }

  /** Turns over one byte in the middle of the largest file. */
  private static void damage(Path folder) throws IOException {
    Path largest = folder;
    long size = 0;
    for (Path file : files(folder)) {
      if (Files.size(file) > size) {
        size = Files.size(file);
        largest = file;
      }
    }
    byte[] bytes = Files.readAllBytes(largest);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(largest, bytes, StandardOpenOption.TRUNCATE_EXISTING);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("write.lock")).toList();
    }
  }
}
