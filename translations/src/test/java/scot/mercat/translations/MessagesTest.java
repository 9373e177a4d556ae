package scot.mercat.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every message of every feature is whole in every language. A bad case is a folder in {@code
 * bad-messages}: the files that differ from {@code good-messages}, and {@code expected.txt}, one
 * problem a line. A file that is to be absent is named with {@code .absent} at its end.
 */
class MessagesTest {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path GOOD = RESOURCES.resolve("good-messages");

  @Test
  void everyMessageIsWholeInEveryLanguage() throws IOException {
    assertThat(MessagesCheck.in(Path.of("src/main/resources/messages"))).isEmpty();
  }

  @Test
  void theSampleIsGood() throws IOException {
    assertThat(MessagesCheck.in(GOOD)).isEmpty();
  }

  @Test
  void theCheckKnowsTheInterfaceLanguages() {
    assertThat(Languages.standard().interfaceLanguages())
        .extracting(Language::tag)
        .isEqualTo(MessagesCheck.TAGS);
  }

  static List<String> badCases() throws IOException {
    return names(RESOURCES.resolve("bad-messages"));
  }

  @ParameterizedTest
  @MethodSource("badCases")
  void aBadFolderIsRefusedWithItsReason(String name, @TempDir Path folder) throws IOException {
    Path bad = RESOURCES.resolve("bad-messages").resolve(name);
    copy(GOOD, folder);
    copy(bad, folder);
    Files.delete(folder.resolve("expected.txt"));
    for (String file : names(folder)) {
      if (file.endsWith(".absent")) {
        Files.delete(folder.resolve(file));
        Files.delete(folder.resolve(file.replace(".absent", "")));
      }
    }
    assertThat(MessagesCheck.in(folder))
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(bad.resolve("expected.txt")));
  }

  private static void copy(Path from, Path to) throws IOException {
    for (String name : names(from)) {
      Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
