package scot.mercat.receipt;

import java.util.List;
import java.util.UUID;
import scot.mercat.translations.Language;

/**
 * What a receipt leads to. Each feature that hands out receipts offers one such bean; the receipt's
 * page asks it, and lets nobody near who has not proved that they may.
 */
public interface ReceiptContents {
  /** The kind of {@link ReceiptSubject} that this one keeps. */
  String kind();

  /** Key of the heading of the receipt's page, such as "What happened to your comment". */
  String titleKey();

  /** What the person sent, line by line; empty when it has been erased. */
  List<ContentLine> copy(UUID id, Language reader);

  /** What stays when the words are erased, such as one in a count; told before it is done. */
  List<Sentence> stays(UUID id);

  /** Takes the words, names and addresses away for good. */
  ErasureOutcome erase(UUID id);

  /** Stages that are promised but have not come. */
  default List<Stage> ahead(UUID id) {
    return List.of();
  }
}
