package scot.mercat.checks;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the doors of the features say in words, for people who look for their way. */
public final class Doors {
  private static final Pattern WORDS =
      Pattern.compile("/\\*\\*(.*?)\\*/\\s*@Feature", Pattern.DOTALL);

  private Doors() {}

  /** A row of Markdown for each feature, in the order of their names. */
  public static String asTable() {
    return doors().stream()
        .map(Doors::row)
        .collect(Collectors.joining("\n", "| feature | its door |\n|---|---|\n", "\n"));
  }

  private static List<Path> doors() {
    return Tree.files(Tree.TOP.resolve("web-module/src/main/java/scot/mercat"), "package-info.java")
        .stream()
        .filter(file -> WORDS.matcher(Tree.read(file)).find())
        .toList();
  }

  private static String row(Path door) {
    Matcher words = WORDS.matcher(Tree.read(door));
    String text = words.find() ? plain(words.group(1)) : "";
    return "| `" + door.getName(door.getNameCount() - 2) + "` | " + text + " |";
  }

  private static String plain(String comment) {
    return comment
        .replaceAll("\\s*\\n \\* ?", " ")
        .replaceAll("\\{@(?:code|link) ([^}]*)\\}", "`$1`")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
