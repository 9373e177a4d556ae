package scot.mercat.translations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what is wrong with a folder of message files. {@code MessagesTest} holds the real folder to
 * it; an author can ask in a second, without a build, from the top folder:
 *
 * <pre>
 * java -cp ~/.m2/repository/com/ibm/icu/icu4j/79.1/icu4j-79.1.jar \
 *   translations/src/test/java/scot/mercat/translations/MessagesCheck.java [feature ...]
 * </pre>
 *
 * <p>For that it uses ICU and its neighbours in this folder only. It needs JDK 22 or later.
 */
final class MessagesCheck {

  static final List<String> TAGS =
      List.of("en", "gd", "pl", "ar", "ur", "pa", "zh-Hans", "ro", "uk");

  private static final Path FOLDER = Path.of("translations/src/main/resources/messages");
  private static final Pattern NAME = Pattern.compile("([a-z]{1,40})_([A-Za-z-]+)\\.properties");

  private MessagesCheck() {}

  public static void main(String[] features) throws IOException {
    List<String> wanted = List.of(features);
    List<String> problems =
        in(FOLDER).stream()
            .filter(p -> wanted.isEmpty() || wanted.contains(p.replaceFirst("_.*", "")))
            .toList();
    problems.forEach(System.out::println);
    System.out.println(problems.size() + " problems");
    System.exit(problems.isEmpty() ? 0 : 1);
  }

  /** Every problem in the folder, one a line, each beginning with the name of its file. */
  static List<String> in(Path folder) throws IOException {
    var problems = new ArrayList<String>();
    Map<String, Map<String, MessageFile>> features = new TreeMap<>();
    for (String name : names(folder)) {
      Matcher matcher = NAME.matcher(name);
      if (!matcher.matches() || !TAGS.contains(matcher.group(2))) {
        problems.add(name + ": not <feature>_<tag>.properties, with a tag of " + TAGS);
        continue;
      }
      var file = MessageFile.read(folder.resolve(name), matcher.group(1), matcher.group(2));
      problems.addAll(file.problems());
      features.computeIfAbsent(file.feature(), f -> new TreeMap<>()).put(file.tag(), file);
    }
    features.forEach((feature, files) -> problems.addAll(compare(feature, files)));
    return problems;
  }

  private static List<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> compare(String feature, Map<String, MessageFile> files) {
    var problems = new ArrayList<String>();
    MessageFile english = files.get("en");
    for (String tag : TAGS) {
      MessageFile file = files.get(tag);
      if (file == null) {
        problems.add(feature + "_" + tag + ".properties: missing");
      } else if (english != null) {
        problems.addAll(new FileComparison(english, file).problems());
      }
    }
    return problems;
  }
}
