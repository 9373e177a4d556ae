package scot.mercat.receipt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A receipt as its holder sees it, without the words that they sent.
 *
 * @param language tag of the language in which it was handed out
 * @param hasSecondWord whether the person chose a word with which to read again what they sent
 * @param isErased whether they had their words erased through this receipt
 * @param stages in the order in which they are shown
 */
public record ReceiptView(
    UUID id,
    ReceiptSubject subject,
    String language,
    Instant issuedAt,
    boolean hasSecondWord,
    boolean isErased,
    List<Stage> stages) {
  public ReceiptView {
    stages = List.copyOf(stages);
  }
}
