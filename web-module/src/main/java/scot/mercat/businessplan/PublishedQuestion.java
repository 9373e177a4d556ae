package scot.mercat.businessplan;

import java.time.Instant;
import java.util.UUID;

/**
 * A question with its answer, as anybody reads it.
 *
 * @param question in whichever language it was asked
 * @param answer in English
 */
public record PublishedQuestion(UUID id, Instant askedAt, String question, String answer) {
  /** Where it stands on the page. */
  public String anchor() {
    return "q-" + id;
  }
}
