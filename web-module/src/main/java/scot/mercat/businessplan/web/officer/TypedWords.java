package scot.mercat.businessplan.web.officer;

import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/** What cannot be right with words that must be there. */
final class TypedWords {
  private TypedWords() {}

  static FormErrors errors(Entries typed, String field, int most) {
    return FormErrors.NONE
        .when(typed.text(field).isEmpty(), field, "bid.error.missing")
        .when(typed.text(field).length() > most, field, "bid.error.too-long", most);
  }
}
