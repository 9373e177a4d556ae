package scot.mercat.demo.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file of entries: a line {@code [key word name=value name="several words"]}, then text up
 * to the next such line.
 */
public final class Entries {
  private static final Pattern PART = Pattern.compile("([\\w-]+)=(?:\"([^\"]*)\"|(\\S+))|(\\S+)");

  private Entries() {}

  /**
   * One entry.
   *
   * @param words what stands between the key and the named values
   * @param text without the blank lines around it
   */
  public record Entry(String key, List<String> words, Map<String, String> values, String text) {
    public Entry {
      words = List.copyOf(words);
      values = Map.copyOf(values);
    }

    /**
     * What the name says.
     *
     * @throws IllegalArgumentException where the entry has no such value
     */
    public String value(String name) {
      String value = values.get(name);
      if (value == null) {
        throw new IllegalArgumentException("An entry has no " + name);
      }
      return value;
    }

    /** The lines {@code name: text} of the entry's text. */
    public Map<String, String> lines() {
      Map<String, String> lines = new LinkedHashMap<>();
      text.lines()
          .filter(line -> line.contains(": "))
          .forEach(line ->
              lines.put(
                  line.substring(0, line.indexOf(": ")),
                  line.substring(line.indexOf(": ") + 2).strip()));
      return lines;
    }
  }

  /**
   * @throws IllegalArgumentException where text stands before the first entry
   */
  public static List<Entry> read(String file) {
    List<Entry> entries = new ArrayList<>();
    String head = "";
    StringBuilder text = new StringBuilder();
    for (String line : file.lines().toList()) {
      if (line.startsWith("[") && line.endsWith("]")) {
        finish(entries, head, text);
        head = line.substring(1, line.length() - 1);
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    finish(entries, head, text);
    return entries;
  }

  private static void finish(List<Entry> entries, String head, StringBuilder text) {
    String body = text.toString().strip();
    if (head.isEmpty()) {
      if (!body.isEmpty()) {
        throw new IllegalArgumentException("Text stands before the first entry");
      }
      return;
    }
    entries.add(entry(head, body));
  }

  private static Entry entry(String head, String body) {
    List<String> words = new ArrayList<>();
    Map<String, String> values = new LinkedHashMap<>();
    Matcher part = PART.matcher(head);
    while (part.find()) {
      if (part.group(4) != null) {
        words.add(part.group(4));
      } else {
        values.put(part.group(1), part.group(2) != null ? part.group(2) : part.group(3));
      }
    }
    return new Entry(words.getFirst(), words.subList(1, words.size()), values, body);
  }
}
