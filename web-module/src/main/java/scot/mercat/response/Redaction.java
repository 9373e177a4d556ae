package scot.mercat.response;

import java.util.Optional;
import scot.mercat.translations.SourceText;

/**
 * Other words to show in place of those that came.
 *
 * @param translation of these words; empty to show none
 * @param reason a code of {@link scot.mercat.response.rules.Reason}, or words of the officer's
 * @param seen {@link #hash} of what the officer had before them; empty to overwrite whatever is
 *     shown
 */
public record Redaction(String shown, String translation, String reason, Optional<String> seen) {
  /** Names what is shown now. */
  public static String hash(Response response) {
    String translation = response.translation().map(Response.TranslatedWords::text).orElse("");
    return new SourceText(response.text() + "\n\u0000\n" + translation).hash();
  }
}
