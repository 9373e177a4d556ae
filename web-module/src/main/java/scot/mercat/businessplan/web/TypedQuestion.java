package scot.mercat.businessplan.web;

import java.util.Optional;
import java.util.UUID;
import scot.mercat.businessplan.Asked;
import scot.mercat.businessplan.Question;
import scot.mercat.notify.EmailAddress;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/** A question as it was typed. */
public record TypedQuestion(Entries entries) {
  private String text(String field) {
    return entries.text(field);
  }

  /** What cannot be right, in the order of the page. */
  public FormErrors errors() {
    boolean isNoAddress = !text("email").isEmpty() && EmailAddress.of(text("email")).isEmpty();
    return FormErrors.NONE
        .when(text("question").isEmpty(), "question", "bid.error.missing")
        .when(
            text("question").length() > Question.LONGEST,
            "question",
            "bid.error.too-long",
            Question.LONGEST)
        .when(
            text("name").length() > Question.LONGEST_NAME,
            "name",
            "bid.error.too-long",
            Question.LONGEST_NAME)
        .when(isNoAddress, "email", "businessplan.ask.error.email");
  }

  /**
   * @param person who asks with the code of a letter
   */
  public Asked asked(Optional<UUID> person, Language reader) {
    return new Asked(
        person, text("name"), text("question"), EmailAddress.of(text("email")), reader);
  }
}
