package scot.mercat.searchindex.internal;

import java.util.regex.Pattern;

/** What Lucene's Arabic rules leave on a word. */
final class Arabic {

  /** Our, their, your: أطفالنا. Residents write of little else. */
  private static final Pattern OWNER = Pattern.compile("^(.{4,})(?:نا|هم|كم)$");

  private Arabic() {}

  static String withoutOwner(String word) {
    return OWNER.matcher(word).replaceFirst("$1");
  }
}
