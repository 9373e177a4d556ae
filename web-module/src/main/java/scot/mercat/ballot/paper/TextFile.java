package scot.mercat.ballot.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that come with the software, with places for what differs from ballot to ballot. */
final class TextFile {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
  private static final String DAY = "EEEE d MMMM uuuu";

  private final String name;
  private final Properties texts;

  private TextFile(String name, Properties texts) {
    this.name = name;
    this.texts = texts;
  }

  /**
   * @param name such as {@code declaration/scotland-1}
   * @throws IllegalArgumentException when there is no such file
   */
  static TextFile of(String name) {
    String resource = "/ballot/" + name + ".properties";
    try (var stream = TextFile.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("No such wording: " + resource);
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return new TextFile(name, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Such as "Thursday 24 September 2026". */
  static String day(LocalDate day) {
    return day(day, Locale.UK);
  }

  /** The same in another language. */
  static String day(LocalDate day, Locale language) {
    return DateTimeFormatter.ofPattern(DAY, language).format(day);
  }

  /** The text with the values in their places. */
  String text(String key, Map<String, String> values) {
    Matcher places = PLACE.matcher(raw(key));
    return places.replaceAll(
        place -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)))));
  }

  /** Whether a lawyer has read the words. */
  boolean isReviewed() {
    return raw("reviewed").equals("yes");
  }

  private String raw(String key) {
    return Objects.requireNonNull(texts.getProperty(key), () -> name + " has no " + key);
  }
}
