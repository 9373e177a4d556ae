package scot.mercat.translations;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language in one script, as a fact: what it is called and which way it runs. A language is data,
 * never an enum: an administrator may add Amharic or Albanian without a release.
 *
 * @param tag the BCP 47 tag in canonical form ({@code zh-Hans}), as in paths, file names and {@code
 *     lang} attributes
 * @param autonym the language's name in itself, for its own readers ({@code Gàidhlig})
 * @param englishName its name in English, for officers ({@code Gaelic})
 * @param dir {@code ltr} or {@code rtl}, as in the {@code dir} attribute
 * @param isInterface whether Mercat's own words exist in it; if not, it is for content only
 */
public record Language(
    String tag, String autonym, String englishName, String dir, boolean isInterface) {

  /** The source language of every plan, and the last fallback. */
  public static final Language ENGLISH = new Language("en", "English", "English", "ltr", true);

  /**
   * Checks the facts.
   *
   * @throws IllegalArgumentException if the tag is not canonical BCP 47, a name is blank or the
   *     direction is neither {@code ltr} nor {@code rtl}
   */
  public Language {
    if (!isCanonical(tag)) {
      throw new IllegalArgumentException("not a canonical language tag: " + tag);
    }
    if (autonym.isBlank() || englishName.isBlank()) {
      throw new IllegalArgumentException("a language needs both its names: " + tag);
    }
    if (!dir.equals("ltr") && !dir.equals("rtl")) {
      throw new IllegalArgumentException("direction is ltr or rtl, not " + dir + ": " + tag);
    }
  }

  /**
   * A language for content only, its direction taken from the usual script of the tag.
   *
   * @throws IllegalArgumentException as the constructor does
   */
  public static Language forContent(String tag, String autonym, String englishName) {
    String dir = Languages.isScriptRtl(tag) ? "rtl" : "ltr";
    return new Language(tag, autonym, englishName, dir, false);
  }

  /** Whether lines of this language start at the right. */
  public boolean isRtl() {
    return dir.equals("rtl");
  }

  /**
   * The locale whose data (dates, numbers, plurals, order) serve this language. It is not always
   * the tag: see {@link Locales}. Use the tag, not this, for {@code lang} attributes.
   */
  public Locale locale() {
    return Locales.of(tag);
  }

  private static boolean isCanonical(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().equals(tag)
          && !tag.startsWith("und");
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
