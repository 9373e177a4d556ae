package scot.mercat.response.web.officer;

import java.util.UUID;
import scot.mercat.receipt.rules.ReceiptCode;
import scot.mercat.translations.Language;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Shows the code to hand over, the only time that anybody sees it.
 *
 * @param slip the page to print, in the language of whoever gets it
 * @param slipLanguage that language
 */
public record ReceiptPage(UUID id, ReceiptCode code, String slip, Language slipLanguage)
    implements Page {
  @Override
  public String template() {
    return "response/officer/receipt.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("response.officer.receipt");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
