package scot.mercat.translations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One message file as read, with what is wrong in its form. */
record MessageFile(
    String name, String feature, String tag, Map<String, String> values, List<String> problems) {

  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");

  static MessageFile read(Path path, String feature, String tag) {
    String name = path.getFileName().toString();
    var values = new TreeMap<String, String>();
    var problems = new ArrayList<String>();
    var reader =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object value) {
            if (values.put((String) key, (String) value) != null) {
              problems.add(name + ": " + key + ": stands twice");
            }
            return value;
          }
        };
    try (var text = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      reader.load(text);
    } catch (IOException | IllegalArgumentException e) {
      problems.add(name + ": not a properties file in UTF-8 (" + e.getMessage() + ")");
    }
    for (String key : values.keySet()) {
      if (!KEY.matcher(key).matches() || !key.startsWith(feature + ".")) {
        problems.add(name + ": " + key + ": a key here begins with " + feature + ".");
      }
    }
    return new MessageFile(name, feature, tag, values, problems);
  }
}
