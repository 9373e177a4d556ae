package scot.mercat.response.web.officer;

import scot.mercat.plan.BlockId;
import scot.mercat.response.rules.Excerpt;

/**
 * A paragraph that responses can be about, in English.
 *
 * @param path where residents read it, below the language
 */
public record AboutParagraph(BlockId id, String key, String text, String path) {
  private static final int IN_A_LIST = 90;

  public String value() {
    return id.value().toString();
  }

  /** Short enough for a list to choose from. */
  public String line() {
    return key + ": " + Excerpt.of(text, IN_A_LIST);
  }
}
