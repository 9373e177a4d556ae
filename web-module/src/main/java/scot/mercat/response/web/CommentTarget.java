package scot.mercat.response.web;

import java.util.Optional;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.Plan;
import scot.mercat.translations.Language;

/**
 * What a comment is about, in the reader's language as far as there is one.
 *
 * @param key of the paragraph; empty for the whole plan
 * @param about the paragraph's words, or the plan's title
 * @param language of those words
 */
public record CommentTarget(
    Plan plan,
    int version,
    Optional<String> key,
    Optional<BlockId> block,
    String about,
    Language language) {
  /** Where the plan is read, below the language. */
  public String planPath() {
    return "plans/" + plan.slug() + "/v" + version + "/plain" + key.map(k -> "#" + k).orElse("");
  }

  /** Where the form stands, below the language. */
  public String formPath() {
    return "plans/"
        + plan.slug()
        + "/v"
        + version
        + key.map(k -> "/paragraphs/" + k).orElse("")
        + "/comment";
  }
}
