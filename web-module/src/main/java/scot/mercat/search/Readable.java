package scot.mercat.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import scot.mercat.searchindex.IndexedText;
import scot.mercat.translations.Language;

/**
 * A text as readers of one language are shown it. Where a paragraph is not translated, they are
 * shown the English: it is then found among theirs, in English.
 *
 * @param id unique among all that can be found; at most 200 characters
 * @param reader tag of the language of the pages that show it, or {@link #ANY}
 * @param language of the text itself
 * @param title of the whole that it is part of
 * @param titleLanguage of the title itself
 * @param page where the whole begins
 * @param link where the text itself stands
 */
public record Readable(
    String id,
    Kind kind,
    String reader,
    Language language,
    String title,
    Language titleLanguage,
    String body,
    Set<String> audiences,
    String page,
    String link,
    Instant at) {
  /** For what is shown on the pages of every language alike, such as a comment. */
  public static final String ANY = "any";

  /** Begins the address of a page that every language has. */
  public static final String OWN_PAGES = "/{lang}";

  static final String READER = "reader";
  static final String OWN = "own";
  static final String SUBJECT = "subject";
  static final String PAGE = "page";
  static final String TITLE = "title";
  static final String TITLE_LANGUAGE = "title-language";

  private static final int LONGEST = 500;

  /** True where it stands on pages of its own language: once among all languages. */
  private boolean isOwn() {
    return reader.equals(ANY) || reader.equals(language.tag());
  }

  IndexedText indexed(String subject) {
    Map<String, String> facets = new HashMap<>();
    facets.put(READER, reader);
    facets.put(OWN, isOwn() ? "yes" : "no");
    facets.put(SUBJECT, subject);
    facets.put(PAGE, page);
    facets.put(TITLE, line(title));
    facets.put(TITLE_LANGUAGE, titleLanguage.tag());
    return new IndexedText(
        id, kind.code(), language.tag(), isWhole() ? title : "", body, audiences, facets, link, at);
  }

  /**
   * True for the text that stands for the whole: the title's words find that, and not every part of
   * it.
   */
  private boolean isWhole() {
    return link.equals(page);
  }

  private static String line(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.substring(0, Math.min(LONGEST, line.length()));
  }
}
