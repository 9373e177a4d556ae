package scot.mercat.checks;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checked-out tree: its source files, and its classes once compiled. */
public final class Tree {
  /** Tests run in the folder of their module, one below the top. */
  public static final Path TOP = Path.of("..").toAbsolutePath().normalize();

  public static final List<String> MODULES =
      List.of("translations", "search-index", "web-module", "accessibility-tests");

  private static final String ROOT = "scot.mercat";

  private Tree() {}

  /** Everything that is shipped, of all modules. */
  public static JavaClasses classes() {
    return Imported.MAIN;
  }

  /** What stands in a package of fixtures, tests or not. */
  public static JavaClasses fixture(String packageName) {
    return new ClassFileImporter().importPackages(packageName);
  }

  /** Files below the folder with one of the endings, but for what the build made. */
  public static List<Path> files(Path folder, String... endings) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(Files::isRegularFile)
          .filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
          .filter(
              path -> !TOP.relativize(path).toString().matches("(.*/)?(target|node_modules)/.*"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True where the caller asked to put right what can be put right. */
  public static boolean mayFix() {
    return Boolean.getBoolean("mercat.fix");
  }

  private static final class Imported {
    static final JavaClasses MAIN =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
  }
}
