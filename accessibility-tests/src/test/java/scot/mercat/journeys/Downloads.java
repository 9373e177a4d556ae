package scot.mercat.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a browser puts the files that it is given.
 *
 * @param folder of one browser alone
 */
record Downloads(Path folder) {
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(100);

  static Downloads intoAFolderOfTheirOwn() {
    try {
      Path all = Files.createDirectories(Path.of("target", "downloads").toAbsolutePath());
      return new Downloads(Files.createTempDirectory(all, "browser-"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The browser keeps files, PDF too, and asks nobody where. */
  Map<String, Object> preferences() {
    return Map.of(
        "download.default_directory", folder.toString(),
        "download.prompt_for_download", false,
        "plugins.always_open_pdf_externally", true);
  }

  /**
   * Waits until one more file is there whole, and takes it away.
   *
   * @throws AssertionError after a minute without a file
   */
  byte[] next() {
    try {
      for (long waits = LONGEST.dividedBy(PAUSE); waits > 0; waits--) {
        List<Path> there = whole();
        if (!there.isEmpty()) {
          byte[] bytes = Files.readAllBytes(there.getFirst());
          Files.delete(there.getFirst());
          return bytes;
        }
        Thread.sleep(PAUSE);
      }
      throw new AssertionError("No file was given to the browser in " + LONGEST);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** While a file comes in, it has another name, or one beside it has. */
  private List<Path> whole() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> there = files.toList();
      boolean isComing =
          there.stream()
              .map(file -> file.getFileName().toString())
              .anyMatch(name -> name.endsWith(".crdownload") || name.startsWith("."));
      return isComing ? List.of() : there;
    }
  }
}
