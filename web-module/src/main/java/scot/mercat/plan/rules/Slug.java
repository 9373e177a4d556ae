package scot.mercat.plan.rules;

import java.text.Normalizer;
import java.util.Locale;

/** Makes a name in addresses from a title. */
public final class Slug {
  private static final int LONGEST = 60;

  private Slug() {}

  /**
   * Small Latin letters, digits and hyphens, at most 60; empty where the title has no such letter.
   */
  public static String of(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST));
    return cut.replaceAll("^-+|-+$", "");
  }
}
