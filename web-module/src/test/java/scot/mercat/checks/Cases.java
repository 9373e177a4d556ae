package scot.mercat.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Cases as folders of facts: an input file and {@code expected.txt}. */
public record Cases(String name, String input, List<String> expected) {
  /**
   * @param kind the folder that holds them, such as {@code place/postcodes}
   * @param ending of the input's name
   */
  public static Stream<Cases> of(String kind, String ending) {
    try (Stream<Path> folders = Files.list(Path.of(Cases.class.getResource("/" + kind).toURI()))) {
      return folders.sorted().map(folder -> read(folder, ending)).toList().stream();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Cases read(Path folder, String ending) {
    try {
      return new Cases(
          folder.getFileName().toString(),
          Files.readString(folder.resolve("input." + ending)),
          Files.readAllLines(folder.resolve("expected.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
