package scot.mercat.theme.rules;

import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.mercat.plan.rules.Slug;

/** Makes the short name that a theme has in addresses. */
public final class ThemeCode {
  /** Leaves room for a number within the 40 that a code may have. */
  private static final int LONGEST = 34;

  private ThemeCode() {}

  /**
   * From the title, with a number at its end where others have it; {@code theme} where the title
   * has no Latin letter and no digit.
   *
   * @param taken the codes of the consultation's other themes
   */
  public static String of(String title, Collection<String> taken) {
    String slug = Slug.of(title);
    String cut = slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("-+$", "");
    String base = cut.isEmpty() ? "theme" : cut;
    return Stream.concat(
            Stream.of(base),
            IntStream.rangeClosed(2, taken.size() + 2).mapToObj(n -> base + "-" + n))
        .filter(code -> !taken.contains(code))
        .findFirst()
        .orElseThrow();
  }
}
