package scot.mercat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scot.mercat.checks.Doors;
import scot.mercat.checks.Tree;
import scot.mercat.shared.Setting;

/** What the README says is true; {@code -Dmercat.fix=true} rewrites its two tables. */
class ReadmeTest {
  private static final Path README = Tree.TOP.resolve("README.md");

  @Test
  void theTableOfSettingsIsTheEnum() throws IOException {
    assertTable("settings", settings());
  }

  @Test
  void theMapIsWhatTheDoorsSay() throws IOException {
    assertTable("features", Doors.asTable());
  }

  @Test
  void theCommandsAreThoseThatAreRun() {
    assertThat(Tree.read(README))
        .contains("\nmvn -q -Prun -pl web-module -am package\n")
        .contains("\nmvn -B -ntp verify\n");
    assertThat(Tree.read(Tree.TOP.resolve(".ci/run"))).contains("mvn -B -ntp verify <");
  }

  private static void assertTable(String name, String wanted) throws IOException {
    Matcher table =
        Pattern.compile("(?<=<!-- " + name + " -->\n).*?(?=<!-- /" + name + " -->)", Pattern.DOTALL)
            .matcher(Tree.read(README));
    assertThat(table.find()).as("The README has a table of " + name).isTrue();
    if (Tree.mayFix()) {
      Files.writeString(README, table.replaceFirst(Matcher.quoteReplacement(wanted)));
    } else {
      assertThat(table.group()).isEqualTo(wanted);
    }
  }

  private static String settings() {
    return Stream.of(Setting.values())
        .map(ReadmeTest::row)
        .collect(
            Collectors.joining("\n", "| variable | default | what for |\n|---|---|---|\n", "\n"));
  }

  private static String row(Setting setting) {
    String value = setting.defaultValue().isEmpty() ? "" : "`" + setting.defaultValue() + "`";
    String secret = setting.isSecret() ? " Secret." : "";
    return "| `%s` | %s | %s%s |".formatted(setting.variable(), value, setting.sentence(), secret);
  }
}
