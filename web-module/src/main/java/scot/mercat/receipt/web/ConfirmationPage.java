package scot.mercat.receipt.web;

import scot.mercat.receipt.ConfirmationFacts;
import scot.mercat.receipt.rules.ReceiptCode;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Thanks a person and shows their code, the only time that anybody sees it.
 *
 * @param receiptAddress of the page that shows what becomes of it
 */
public record ConfirmationPage(ReceiptCode code, ConfirmationFacts facts, String receiptAddress)
    implements Page {
  @Override
  public String template() {
    return "receipt/confirmation.jte";
  }

  @Override
  public String title(Words words) {
    return facts.title().in(words);
  }
}
