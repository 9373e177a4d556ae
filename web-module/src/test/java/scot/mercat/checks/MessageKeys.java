package scot.mercat.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of messages that Java and templates ask for, found in the text of the sources. A key
 * built from parts is known by its first part, which ends in a dot or a hyphen and is followed by a
 * plus.
 */
public final class MessageKeys {
  private static final String KEY = "[a-z]+(?:\\.[A-Za-z0-9-]+)+";

  /** A literal that stands alone and has the shape of a key. */
  private static final Pattern LITERAL = Pattern.compile("\"(" + KEY + ")\"(?!\\s*\\+)");

  /** A literal that is the beginning of a key. */
  private static final Pattern BEGINNING =
      Pattern.compile("\"([a-z]+\\.(?:[A-Za-z0-9.-]*[.-])?)\"\\s*\\+");

  /** A beginning that has a name of its own. */
  private static final Pattern NAMED_BEGINNING =
      Pattern.compile("\"([a-z]+\\.(?:[A-Za-z0-9.-]*\\.)?)\"\\s*;");

  /** What is put behind a key to make it another. */
  private static final Pattern ENDING = Pattern.compile("\\+\\s*\"(\\.[a-z-]+)\"");

  /** A place where only a key can stand. */
  private static final Pattern ASKED = Pattern.compile("\\bsay\\(\\s*\"(" + KEY + ")\"\\s*[,)]");

  private final Set<String> messages;
  private final String sources;

  /**
   * @param messages the keys that exist
   * @param sources all the text that may ask for them
   */
  public MessageKeys(Set<String> messages, String sources) {
    this.messages = messages;
    this.sources = sources;
  }

  /** The English messages, and every source of web-module and translations that is shipped. */
  public static MessageKeys ofTree() {
    Set<String> messages = new TreeSet<>();
    Path folder = Tree.TOP.resolve("translations/src/main/resources/messages");
    Tree.files(folder, "_en.properties").forEach(file -> messages.addAll(keys(file)));
    List<Path> sources = new ArrayList<>();
    sources.addAll(Tree.files(Tree.TOP.resolve("web-module/src/main/java"), ".java"));
    sources.addAll(Tree.files(Tree.TOP.resolve("web-module/src/main/jte"), ".jte"));
    sources.addAll(Tree.files(Tree.TOP.resolve("translations/src/main/java"), ".java"));
    return new MessageKeys(
        messages, sources.stream().map(Tree::read).collect(Collectors.joining("\n")));
  }

  private static Set<String> keys(Path file) {
    Properties properties = new Properties();
    try (java.io.Reader reader = java.nio.file.Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return properties.stringPropertyNames();
  }

  /** Keys asked for that no message has; a beginning that no key has stands with a star. */
  public Set<String> absent() {
    Set<String> features = messages.stream().map(MessageKeys::feature).collect(Collectors.toSet());
    Set<String> absent = new TreeSet<>();
    find(ASKED).filter(key -> !messages.contains(key)).forEach(absent::add);
    find(BEGINNING)
        .filter(start -> features.contains(feature(start)))
        .filter(start -> messages.stream().noneMatch(key -> key.startsWith(start)))
        .forEach(start -> absent.add(start + "*"));
    return absent;
  }

  /** Messages that nothing asks for. */
  public Set<String> unused() {
    Set<String> literals = find(LITERAL).collect(Collectors.toSet());
    Set<String> beginnings =
        Stream.concat(find(BEGINNING), find(NAMED_BEGINNING)).collect(Collectors.toSet());
    Set<String> endings = find(ENDING).collect(Collectors.toSet());
    Predicate<String> isNamed =
        key ->
            literals.contains(key)
                || beginnings.stream().anyMatch(key::startsWith)
                || endings.stream().anyMatch(end -> isMadeOf(key, end, literals));
    return messages.stream()
        .filter(key -> !isNamed.test(key) && !isNamed.test(action(key)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * What the audit log writes where its page says {@code plan.deed.created}: {@code plan.created}.
   */
  private static String action(String key) {
    return key.replaceFirst("\\.deed\\.", ".");
  }

  private static boolean isMadeOf(String key, String ending, Set<String> literals) {
    return key.endsWith(ending)
        && literals.contains(key.substring(0, key.length() - ending.length()));
  }

  private Stream<String> find(Pattern pattern) {
    return pattern.matcher(sources).results().map(found -> found.group(1));
  }

  private static String feature(String key) {
    return key.substring(0, key.indexOf('.'));
  }
}
