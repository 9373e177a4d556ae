package scot.mercat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scot.mercat.checks.Tree;

/** Whatever others wrote and Mercat carries is named with its licence. */
class ThirdPartyIT {
  private static final Path RELEASE = Path.of(System.getProperty("mercat.release", ""));

  @Test
  void theNoticesNameEveryJarAndNoOther() throws IOException {
    assertThat(named()).isEqualTo(carried());
  }

  private static Set<String> carried() throws IOException {
    try (Stream<Path> libraries = Files.list(RELEASE.resolve("app/WEB-INF/lib"));
        Stream<Path> server = Files.list(RELEASE.resolve("lib"))) {
      return Stream.concat(libraries, server)
          .map(jar -> jar.getFileName().toString())
          .map(name -> name.replaceAll("(-[0-9][^-]*(-SNAPSHOT)?)?\\.jar$", ""))
          .filter(name -> !Set.of("translations", "search-index").contains(name))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Jars stand first in their line and are followed by a licence in brackets. */
  private static Set<String> named() {
    String notices =
        Tree.read(Tree.TOP.resolve("web-module/src/main/resources/third-party.txt"))
            .replaceFirst("(?s)\nNot jars\n.*", "");
    return Pattern.compile("^([a-zA-Z0-9._-]+) \\([^)]+\\)", Pattern.MULTILINE)
        .matcher(notices)
        .results()
        .map((MatchResult line) -> line.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
