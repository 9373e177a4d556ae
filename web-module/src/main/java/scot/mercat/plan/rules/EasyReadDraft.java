package scot.mercat.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Easy Read document as it is handed in.
 *
 * @param checkedBy the group that read it and said that it is easy
 * @param omissions what was left out, and why, by the key of the paragraph
 */
public record EasyReadDraft(
    String checkedBy, LocalDate checkedOn, List<Part> parts, Map<String, String> omissions) {
  private static final Pattern BLOCK =
      Pattern.compile("(?m)^\\[([^\\]]+)][ \\t]*\\R?((?:(?!\\[).*(?:\\R|\\z))*)");
  private static final Pattern NAMED = Pattern.compile("([a-z]+)=(?:\"([^\"]*)\"|(\\S+))");

  /**
   * One picture with what it stands beside.
   *
   * @param picture the name of a pictogram
   * @param from keys of the paragraphs that it was made from
   */
  public record Part(String key, String picture, List<String> from, String text) {
    public Part {
      from = List.copyOf(from);
    }
  }

  public EasyReadDraft {
    if (checkedBy.isBlank() || parts.isEmpty()) {
      throw new IllegalArgumentException("An Easy Read document has parts and somebody checked it");
    }
    parts = List.copyOf(parts);
    omissions = Map.copyOf(omissions);
  }

  /**
   * Reads {@code [checked group="…" on=2026-03-02]}, {@code [e01 picture=map from=b02,b03]} with
   * its text below, and {@code [omit b07 The reason.]}.
   *
   * @throws IllegalArgumentException where anything is missing
   */
  public static EasyReadDraft of(String file) {
    Map<String, String> checked = new HashMap<>();
    List<Part> parts = new ArrayList<>();
    Map<String, String> omissions = new HashMap<>();
    Matcher block = BLOCK.matcher(file);
    while (block.find()) {
      String[] head = block.group(1).split(" ", 3);
      switch (head[0]) {
        case "checked" -> checked.putAll(named(block.group(1)));
        case "omit" -> omissions.put(head[1], head[2]);
        default -> parts.add(part(head[0], named(block.group(1)), block.group(2).strip()));
      }
    }
    LocalDate day = LocalDate.parse(wanted(checked, "on"));
    return new EasyReadDraft(wanted(checked, "group"), day, parts, omissions);
  }

  private static Part part(String key, Map<String, String> head, String text) {
    List<String> from = Arrays.asList(wanted(head, "from").split(","));
    return new Part(key, wanted(head, "picture"), from, text);
  }

  private static Map<String, String> named(String head) {
    Map<String, String> values = new HashMap<>();
    Matcher named = NAMED.matcher(head);
    while (named.find()) {
      values.put(named.group(1), named.group(2) != null ? named.group(2) : named.group(3));
    }
    return values;
  }

  private static String wanted(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("An Easy Read document lacks " + name);
    }
    return value;
  }
}
