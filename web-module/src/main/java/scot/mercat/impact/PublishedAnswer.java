package scot.mercat.impact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An answer as it was published, which never changes.
 *
 * @param number from 1
 * @param hashes SHA-256 of the English of each part
 * @param changes the paragraphs that it says it changed
 * @param told how many responses' receipts it was written on
 * @param mailed how many e-mails were queued
 */
public record PublishedAnswer(
    UUID id,
    int number,
    Instant at,
    String approvedBy,
    Answer answer,
    Map<Part, String> hashes,
    List<Change> changes,
    int told,
    int mailed) {
  public PublishedAnswer {
    hashes = Map.copyOf(hashes);
    changes = List.copyOf(changes);
  }

  /** Whether it tells a decision, and not only why there is none yet. */
  public boolean isDecision() {
    return answer.decision().isPresent();
  }
}
