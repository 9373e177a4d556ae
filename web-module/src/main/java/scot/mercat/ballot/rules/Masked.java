package scot.mercat.ballot.rules;

import java.util.regex.Pattern;

/**
 * Words of an officer without what could tell whose paper they speak of: no serial, no short code,
 * no reference of a property. Names a program cannot know; the form asks not to write any.
 */
public final class Masked {
  private static final String GONE = "…";

  /** Eight letters and figures in two halves, as {@link PaperCode} writes them. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{4}-[A-Za-z0-9]{4}");

  /** Four figures or more, perhaps in groups. */
  private static final Pattern NUMBER = Pattern.compile("[0-9](?:[ ]?[0-9]){3,}");

  private Masked() {}

  public static String text(String words) {
    return NUMBER.matcher(CODE.matcher(words).replaceAll(GONE)).replaceAll(GONE);
  }
}
