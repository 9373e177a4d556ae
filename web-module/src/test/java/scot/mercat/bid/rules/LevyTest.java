package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code bid/levy} holds {@code rules.txt}, {@code properties.csv} and what comes of
 * them: {@code expected.csv} (the sums), {@code expected.json} (the whole answer) or {@code
 * expected-faults.txt}.
 */
class LevyTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  static Stream<Path> cases() {
    return LevyCases.folders("levy");
  }

  static Stream<Path> sums() {
    return cases().filter(folder -> Files.exists(folder.resolve("expected.csv")));
  }

  static Stream<Path> answers() {
    return cases().filter(folder -> Files.exists(folder.resolve("expected.json")));
  }

  static Stream<Path> refusals() {
    return cases().filter(folder -> Files.exists(folder.resolve("expected-faults.txt")));
  }

  @ParameterizedTest
  @MethodSource("sums")
  void everybodyOwesWhatTheCaseSays(Path folder) {
    assertThat(lines(roll(folder))).isEqualTo(LevyCases.text(folder, "expected.csv"));
  }

  @ParameterizedTest
  @MethodSource("sums")
  void eachSumHasItsSteps(Path folder) {
    assertThat(roll(folder).charges())
        .allSatisfy(charge -> assertThat(charge.steps()).isNotEmpty());
    assertThat(run(folder)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
    assertThat(err.size()).isZero();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void theAnswerNamesEveryStep(Path folder) {
    assertThat(run(folder)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(LevyCases.text(folder, "expected.json"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyBadLineIsNamed(Path folder) {
    assertThat(run(folder)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(LevyCases.text(folder, "expected-faults.txt"));
    assertThat(out.size()).isZero();
  }

  @Test
  void everyCaseExpectsSomething() {
    assertThat(cases())
        .isNotEmpty()
        .allMatch(folder -> folder.resolve("rules.txt").toFile().exists())
        .allMatch(folder ->
            Stream.of("expected.csv", "expected.json", "expected-faults.txt")
                .anyMatch(name -> Files.exists(folder.resolve(name))));
  }

  @Test
  void twoFilesAreAskedFor() {
    assertThat(run(List.of("rules.txt"))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("Usage: Levy RULES PROPERTIES.csv\n");
  }

  @Test
  void eachFileThatCannotBeReadIsNamed(@TempDir Path folder) throws IOException {
    Path bytes = Files.write(folder.resolve("latin"), new byte[] {(byte) 0xE9});
    Path none = folder.resolve("none");
    assertThat(run(List.of(bytes.toString(), none.toString()))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "There is no such file, or it is no text in UTF-8: " + bytes,
            "There is no such file, or it is no text in UTF-8: " + none);
  }

  private int run(Path folder) {
    return run(
        List.of(
            folder.resolve("rules.txt").toString(), folder.resolve("properties.csv").toString()));
  }

  private int run(List<String> arguments) {
    return Levy.run(
        arguments,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static LevyRoll roll(Path folder) {
    return LevyCases.roll(
        LevyCases.text(folder, "rules.txt"), LevyCases.text(folder, "properties.csv"));
  }

  private static String lines(LevyRoll roll) {
    StringBuilder lines = new StringBuilder("property,year,payer,pence\n");
    roll.charges()
        .forEach(charge ->
            lines.append(
                "%s,%d,%s,%d\n"
                    .formatted(
                        charge.property().property(),
                        charge.year().number(),
                        charge.payer(),
                        charge.pence())));
    return lines.toString();
  }
}
