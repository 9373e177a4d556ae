package scot.mercat.notify;

import java.util.List;

/**
 * Something to tell somebody.
 *
 * @param body the code of the body whose officers may see that it was sent
 * @param subjectKey message key of the subject; it takes no arguments, because subjects are seen on
 *     locked screens and in the officers' list
 * @param textKey message key of the text
 * @param arguments of the text
 * @param link where to read more: a path that begins with a slash, or one below the reader's
 *     language without it; empty for none
 */
public record Notice(
    String body, String subjectKey, String textKey, List<Object> arguments, String link) {
  public Notice {
    arguments = List.copyOf(arguments);
  }
}
