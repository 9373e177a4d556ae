package scot.mercat.bid.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Folders of facts, and what rules and tables say in them. */
final class LevyCases {
  private LevyCases() {}

  static Stream<Path> folders(String name) {
    try (Stream<Path> folders =
        Files.list(Path.of(LevyCases.class.getResource("/bid/" + name).toURI()))) {
      return folders.sorted().toList().stream();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static String text(Path folder, String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LevyRules rules(String... lines) {
    return read(String.join("\n", lines));
  }

  static LevyRoll roll(String rules, String properties) {
    LevyRules read = read(rules);
    LevyPropertiesFile file = LevyPropertiesFile.read(properties, read.needs());
    if (!file.faults().isEmpty()) {
      throw new IllegalArgumentException(file.faults().toString());
    }
    return LevyRoll.of(read, file.properties());
  }

  private static LevyRules read(String text) {
    LevyRulesFile file = LevyRulesFile.read(text);
    List<String> faults = file.faults().stream().map(LevyFault::text).toList();
    return Objects.requireNonNull(file.rules(), faults::toString);
  }
}
