package scot.mercat.translations;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The messages of one language: files read once each, patterns compiled once each. */
final class Catalogue {

  private static final Pattern FEATURE = Pattern.compile("[a-z]{1,40}");

  private final Language language;
  private final Messages.Source source;
  private final Map<String, Map<String, String>> features = new ConcurrentHashMap<>();
  private final Map<String, Message> compiled = new ConcurrentHashMap<>();

  Catalogue(Language language, Messages.Source source) {
    this.language = language;
    this.source = source;
  }

  /** The message of a key. Absent keys are not remembered, so that junk cannot fill memory. */
  Optional<Message> find(String key) {
    Message known = compiled.get(key);
    return known != null ? Optional.of(known) : Optional.ofNullable(compile(key));
  }

  private @Nullable Message compile(String key) {
    int dot = key.indexOf('.');
    if (dot < 0 || !FEATURE.matcher(key.substring(0, dot)).matches()) {
      return null;
    }
    String feature = key.substring(0, dot);
    String pattern = features.computeIfAbsent(feature, this::read).get(key);
    return pattern == null
        ? null
        : compiled.computeIfAbsent(key, k -> Message.of(k, pattern, language));
  }

  private Map<String, String> read(String feature) {
    String name = feature + "_" + language.tag() + ".properties";
    var properties = new Properties();
    try (var stream = source.open(name)) {
      if (stream != null) {
        // A decoder of its own, so that a file that is not UTF-8 fails and is not read as marks.
        properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("messages/" + name, e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(k -> k, properties::getProperty));
  }
}
