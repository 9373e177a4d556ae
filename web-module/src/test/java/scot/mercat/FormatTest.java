package scot.mercat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import scot.mercat.checks.Tree;

/** Every Java file is as google-java-format 2.0.0 writes it; {@code -Dmercat.fix=true} does so. */
class FormatTest {
  private final Formatter formatter = new Formatter();

  @Test
  void everyJavaFileIsFormatted() throws IOException {
    List<Path> files =
        Tree.MODULES.stream()
            .flatMap(module -> Tree.files(Tree.TOP.resolve(module), ".java").stream())
            .toList();
    assertThat(files).hasSizeGreaterThan(100);
    List<Path> others = files.parallelStream().filter(file -> !isFormatted(file)).toList();
    if (Tree.mayFix()) {
      for (Path file : others) {
        Files.writeString(file, formatted(file));
      }
      return;
    }
    assertThat(others.stream().map(Tree.TOP::relativize)).isEmpty();
  }

  private boolean isFormatted(Path file) {
    return formatted(file).equals(Tree.read(file));
  }

  private String formatted(Path file) {
    try {
      return formatter.formatSourceAndFixImports(Tree.read(file));
    } catch (FormatterException e) {
      throw new IllegalArgumentException(file + " is no Java", e);
    }
  }
}
