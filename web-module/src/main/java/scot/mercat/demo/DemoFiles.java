package scot.mercat.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import scot.mercat.demo.rules.Entries;
import scot.mercat.demo.rules.Entries.Entry;

/** The files of the demonstration, by their names below the {@code demo} folder. */
final class DemoFiles {
  private DemoFiles() {}

  static Optional<String> find(String name) {
    try (InputStream stream = DemoFiles.class.getResourceAsStream("/demo/" + name)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("No file " + name));
  }

  static List<Entry> entries(String name) {
    return Entries.read(text(name));
  }

  static Properties properties(String name) {
    return find(name).map(DemoFiles::parse).orElseThrow();
  }

  static Properties parse(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
