package scot.mercat.receipt.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import scot.mercat.receipt.ContentLine;
import scot.mercat.receipt.ReceiptAnswers.Answer;
import scot.mercat.receipt.ReceiptView;
import scot.mercat.receipt.Stage;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * What became of what somebody sent.
 *
 * @param here the page's own address without its language, to which forms go back
 * @param lines what they sent; empty unless they gave their second word
 */
public record ReceiptPage(
    ReceiptView receipt,
    String titleKey,
    String here,
    List<Stage> ahead,
    List<Answer> answers,
    List<ContentLine> lines,
    boolean mayErase,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "receipt/receipt.jte";
  }

  @Override
  public String title(Words words) {
    return words.say(titleKey);
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public boolean isLatest(Stage stage) {
    return stage.equals(receipt.stages().getLast());
  }

  public LocalDate day(Instant instant) {
    return CivilTime.day(instant);
  }

  /** The direction of the line where its language is known; else the browser finds it out. */
  public String dir(ContentLine line) {
    return line.language().isEmpty() || !Languages.isScriptRtl(line.language()) ? "auto" : "rtl";
  }
}
