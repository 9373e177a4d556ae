package scot.mercat.searchindex;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.mercat.searchindex.Texts.fill;
import static scot.mercat.searchindex.Texts.ids;
import static scot.mercat.searchindex.Texts.text;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts and questions as facts: each folder under {@code queries} is a language, with {@code
 * texts.tsv} (id, text) and {@code queries.tsv} (question, id that must be among the first three,
 * why). All languages share one index, as they will for residents.
 */
class LanguageQueriesTest {

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicNode> everyQuestionFindsItsTextAmongTheFirstThree() throws Exception {
    SearchIndex index = SearchIndex.open(folder);
    List<Path> languages = languages();
    for (Path language : languages) {
      fill(index, texts(language));
    }
    return languages.stream()
        .map(language -> (DynamicNode) questions(index, language))
        .onClose(index::close);
  }

  private static List<Path> languages() throws IOException, URISyntaxException {
    var queries = Objects.requireNonNull(LanguageQueriesTest.class.getResource("/queries"));
    try (Stream<Path> folders = Files.list(Path.of(queries.toURI()))) {
      return folders.sorted().toList();
    }
  }

  private static List<IndexedText> texts(Path language) throws IOException {
    String tag = language.getFileName().toString();
    return lines(language.resolve("texts.tsv")).stream()
        .map(line -> text(tag + "/" + line[0], tag, line[1]))
        .toList();
  }

  private static DynamicContainer questions(SearchIndex index, Path language) {
    String tag = language.getFileName().toString();
    Stream<DynamicTest> tests =
        lines(language.resolve("queries.tsv")).stream()
            .map(line ->
                DynamicTest.dynamicTest(
                    tag + ": " + line[0] + " (" + line[2] + ")",
                    () -> check(index, line[0], tag, tag + "/" + line[1])));
    return DynamicContainer.dynamicContainer(tag, tests);
  }

  private static void check(SearchIndex index, String words, String language, String expected) {
    assertThat(ids(index, words, language)).as(words).isNotEmpty();
    assertThat(ids(index, words, language).stream().limit(3)).as(words).contains(expected);
  }

  private static List<String[]> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
