package scot.mercat.businessplan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that somebody asked about a proposal, as officers see it.
 *
 * @param name as they gave it; empty for none
 * @param original their own words
 * @param shown the question as it is or would be published; may be shorter
 * @param answer empty until somebody has answered
 */
public record Question(
    UUID id,
    Instant askedAt,
    Optional<Instant> answeredAt,
    Optional<Instant> publishedAt,
    String name,
    String original,
    String shown,
    String answer) {
  public static final int LONGEST = 2000;
  public static final int LONGEST_ANSWER = 4000;
  public static final int LONGEST_NAME = 200;

  public boolean isAnswered() {
    return answeredAt.isPresent();
  }

  public boolean isPublished() {
    return publishedAt.isPresent();
  }
}
