package scot.mercat.web;

import scot.mercat.translations.Words;

/** What one page says: a record of facts, rendered by the template that it names. */
public interface Page {
  /** Path of the template below the jte folder, such as {@code response/comment.jte}. */
  String template();

  /** The page's title in the reader's language, as it also stands in its first heading. */
  String title(Words words);

  /** True where the page is for officers: denser, with their navigation. */
  default boolean isForOfficers() {
    return false;
  }

  /** True where the form on the page came back with something to put right. */
  default boolean hasErrors() {
    return false;
  }

  /** False where nothing on the page is helped by the script, so that a first visit is lighter. */
  default boolean isHelpedByScript() {
    return true;
  }
}
