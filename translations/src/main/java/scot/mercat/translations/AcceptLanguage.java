package scot.mercat.translations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an {@code Accept-Language} header (RFC 9110 §12.5.4) from anyone at all: what is malformed
 * is passed over, and length and count are bounded, so that a hostile header costs nothing.
 */
final class AcceptLanguage {

  private static final int MAX_LENGTH = 1000;
  private static final int MAX_RANGES = 30;
  private static final Pattern RANGE =
      Pattern.compile(
          "\\s*([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,6})"
              + "\\s*(?:;\\s*[qQ]\\s*=\\s*(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)\\s*)?");

  private AcceptLanguage() {}

  /** The tags asked for, canonical, the most wanted first; of equal weight, in the order given. */
  static List<String> tags(@Nullable String header) {
    if (header == null) {
      return List.of();
    }
    var wanted = new ArrayList<Wanted>();
    String read = header.substring(0, Math.min(header.length(), MAX_LENGTH));
    for (String range : read.split(",", MAX_RANGES + 1)) {
      Matcher matcher = RANGE.matcher(range);
      if (wanted.size() < MAX_RANGES && matcher.matches()) {
        String weight = matcher.group(2);
        String tag = Locale.forLanguageTag(matcher.group(1)).toLanguageTag();
        wanted.add(new Wanted(tag, weight == null ? 1 : Double.parseDouble(weight)));
      }
    }
    return wanted.stream()
        .filter(w -> w.weight() > 0 && !w.tag().equals("und"))
        .sorted(Comparator.comparingDouble(Wanted::weight).reversed())
        .map(Wanted::tag)
        .toList();
  }

  private record Wanted(String tag, double weight) {}
}
