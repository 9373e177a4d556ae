package scot.mercat.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import scot.mercat.plan.rules.Piece;
import scot.mercat.plan.rules.Pieces;
import scot.mercat.plan.rules.Rendition;

class ComparisonTest {
  private static final Path CASES = Path.of("src/test/resources/plan/compare");

  @TestFactory
  Stream<DynamicTest> eachCaseTellsWhatBecameOfItsParagraphs() throws IOException {
    return Files.list(CASES)
        .sorted()
        .map(folder ->
            DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  @Test
  void nothingIsSaidOfAPlanThatStayedAsItWas() {
    PlanTexts texts = new PlanTexts();
    PlanVersion version = texts.version(1, "[b01 text]\nOne.\n[b02 text]\nTwo.\n");
    PlanVersion moved = texts.version(2, "[b02 text]\nTwo.\n[b01 text]\nOne.\n");
    assertThat(changes(version, version, texts.byHash())).isEmpty();
    assertThat(changes(version, moved, texts.byHash())).isEmpty();
  }

  @Test
  void thePiecesGiveBothTextsBackLetterByLetter() {
    List<String> samples =
        List.of(
            "",
            "The last number 14 bus leaves at 6.40pm.",
            "From 4 January the last bus leaves at 9.15pm, on Fridays.\nOn other days: 6.40pm.",
            "آخری بس شام 6:40 پر چلتی ہے۔",
            "آخری بس رات 9:15 پر چلتی ہے، جمعرات کو۔",
            "最后一班14路公交车晚上6点40分开。",
            "最后一班14路公交车星期四晚上9点15分开。");
    for (String before : samples) {
      for (String after : samples) {
        List<Piece> pieces = WordComparison.of(before, after);
        assertThat(Pieces.text(pieces, Piece.Kind.ADDED)).isEqualTo(before);
        assertThat(Pieces.text(pieces, Piece.Kind.REMOVED)).isEqualTo(after);
      }
    }
  }

  private static List<Change> changes(
      PlanVersion before, PlanVersion after, Map<String, String> texts) {
    return Comparison.of(before, after, Rendition.PLAIN, texts);
  }

  private static void check(Path folder) throws IOException {
    PlanTexts texts = new PlanTexts();
    PlanVersion before = texts.version(1, Files.readString(folder.resolve("before.txt")));
    PlanVersion after = texts.version(2, Files.readString(folder.resolve("after.txt")));
    String told =
        changes(before, after, texts.byHash()).stream()
            .map(ComparisonTest::line)
            .collect(Collectors.joining("\n"));
    assertThat(told).isEqualTo(Files.readString(folder.resolve("expected.txt")).strip());
  }

  private static String line(Change change) {
    String pieces =
        change.pieces().stream().map(ComparisonTest::mark).collect(Collectors.joining());
    String facts =
        change.facts().stream()
            .map(fact -> "\n  " + fact.name() + ": " + fact.before() + " > " + fact.after())
            .collect(Collectors.joining());
    return change.type() + " " + change.key() + ": " + pieces + facts;
  }

  private static String mark(Piece piece) {
    return switch (piece.kind()) {
      case SAME -> piece.text();
      case REMOVED -> "[-" + piece.text() + "-]";
      case ADDED -> "{+" + piece.text() + "+}";
    };
  }
}
