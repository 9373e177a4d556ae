package scot.mercat.receipt;

import java.util.List;
import scot.mercat.translations.Language;

/**
 * Tells what was done about what somebody sent, as it stands on the day of asking. A feature that
 * knows offers one such bean; the receipt's page shows all answers beside each other.
 */
public interface ReceiptAnswers {
  List<Answer> to(ReceiptSubject subject, Language reader);

  /**
   * "You said, we did", for one receipt.
   *
   * @param said in a few words what this person and others said
   * @param together how many said something like it
   * @param decision such as "Adopted"
   * @param did what was or will be done, or why nothing can be
   * @param link text of the link; ignored where the path is empty
   * @param linkPath without language and leading slash
   */
  record Answer(
      Part said, int together, Sentence decision, Part did, Sentence link, String linkPath) {}

  /** A text in the reader's language or, where there is none yet, another. */
  record Part(String text, Language language) {}
}
