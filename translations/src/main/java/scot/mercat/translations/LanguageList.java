package scot.mercat.translations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads {@code languages.csv}: tag, autonym, English name, direction, interface yes or no. */
final class LanguageList {

  private LanguageList() {}

  static List<Language> bundled() {
    var stream = Objects.requireNonNull(LanguageList.class.getResourceAsStream("languages.csv"));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(LanguageList::language).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Language language(String line) {
    List<String> cells = List.of(line.split(",", -1));
    if (cells.size() != 5) {
      throw new IllegalArgumentException("languages.csv: five cells wanted in: " + line);
    }
    return new Language(
        cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4).equals("yes"));
  }
}
