package scot.mercat.translation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChecksTest {
  private static final Path CASES = Path.of("src/test/resources/translation/checks");
  private static final Path DEMO = Path.of("src/main/resources/demo/plans/harbourhead");
  private static final Pattern PART =
      Pattern.compile("(?ms)^\\[(b\\d+)[^\\]]*]\\R(.*?)(?=^\\[|\\z)");

  /** Each folder holds the English, the translation with its language, and what is missing. */
  @TestFactory
  Stream<DynamicTest> eachCaseTellsWhatTheTranslationLacks() throws IOException {
    return Files.list(CASES)
        .sorted()
        .map(folder ->
            DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  /** So that translators are not taught to tick warnings away. */
  @Test
  void fewOfTheTranslationsInTheDemonstrationGiveAWarning() throws IOException {
    Map<String, String> english = texts("v1.plain.en.txt");
    List<String> warned = new ArrayList<>();
    int checked = 0;
    for (String tag : List.of("gd", "pl", "ar", "ur", "pa", "zh-Hans", "ro", "uk")) {
      Map<String, String> translated = texts("v1.plain." + tag + ".txt");
      for (Map.Entry<String, String> text : translated.entrySet()) {
        checked++;
        Checks.of(english.getOrDefault(text.getKey(), ""), text.getValue(), locale(tag))
            .forEach(finding -> warned.add(tag + " " + text.getKey() + " " + finding));
      }
    }
    assertThat(checked).isGreaterThan(300);
    assertThat(warned).hasSizeLessThan(checked / 20);
  }

  private static void check(Path folder) throws IOException {
    String[] translation = Files.readString(folder.resolve("translation.txt")).split("\n", 2);
    String found =
        Checks.of(
                Files.readString(folder.resolve("english.txt")),
                translation[1],
                locale(translation[0].strip()))
            .stream()
            .map(finding -> finding.kind().code() + " " + finding.text())
            .collect(Collectors.joining("\n"));
    assertThat(found).isEqualTo(Files.readString(folder.resolve("expected.txt")).strip());
  }

  private static Locale locale(String tag) {
    return Locale.forLanguageTag(tag);
  }

  private static Map<String, String> texts(String name) throws IOException {
    Map<String, String> texts = new HashMap<>();
    Matcher part = PART.matcher(Files.readString(DEMO.resolve(name)));
    while (part.find()) {
      texts.put(part.group(1), part.group(2).strip());
    }
    return texts;
  }
}
