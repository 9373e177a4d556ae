package scot.mercat.translations;

import java.util.regex.Pattern;

/** Keeps the inner order of a code, number or name that stands in right-to-left text (UAX #9). */
final class Isolation {

  private static final Pattern NEEDED = Pattern.compile("[\\p{IsLatin}\\p{IsDigit}]");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private Isolation() {}

  static String of(String text) {
    boolean isolate = NEEDED.matcher(text).find() && !ADDRESS.matcher(text).matches();
    return isolate ? "\u2068" + text + "\u2069" : text;
  }
}
