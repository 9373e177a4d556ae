package scot.mercat.translation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads figures in any script, with any script's marks between thousands and before a fraction. */
final class Digits {
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<=[0-9])[,.\\u00a0\\u202f '’\\u066c](?=[0-9]{3}(?![0-9]))");
  private static final Pattern FIGURE = Pattern.compile("[0-9]+(?:[.:,\\u066b][0-9]+)*");

  private Digits() {}

  /** The text with every decimal digit as one of 0 to 9. */
  static String western(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> {
          if (Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER) {
            result.append(Character.digit(point, 10));
          } else {
            result.appendCodePoint(point);
          }
        });
    return result.toString();
  }

  /** The figures as they stand. */
  static List<String> figures(String text) {
    return FIGURE
        .matcher(THOUSANDS.matcher(western(text)).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** A figure in the one form that is compared: 9:15, 9.15 and 9,15 are the same. */
  static String comparable(String figure) {
    String pointed = figure.replaceAll("[:,\\u066b]", ".");
    return pointed.replaceFirst("^0+(?=[0-9])", "");
  }

  static List<String> comparables(String text) {
    List<String> all = new ArrayList<>();
    for (String figure : figures(text)) {
      all.add(comparable(figure));
      // A time by another clock, 15.30 for 3.30, has the same minutes and another hour.
      all.addAll(otherClock(comparable(figure)));
    }
    return all;
  }

  private static List<String> otherClock(String figure) {
    String[] parts = figure.split("\\.");
    if (!figure.matches("(1[2-9]|2[0-3])(\\.[0-5][0-9])?")) {
      return List.of();
    }
    int hour = Integer.parseInt(parts[0]) - 12;
    String minutes = parts.length == 2 ? "." + parts[1] : "";
    return minutes.equals(".00") ? List.of("" + hour, hour + minutes) : List.of(hour + minutes);
  }
}
