package scot.mercat.support.web;

import scot.mercat.support.Signatory;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/** Who signs, as it was typed. */
public record TypedSignatory(String name, String position) {
  public static final TypedSignatory NONE = new TypedSignatory("", "");

  public static TypedSignatory of(Entries entries) {
    return new TypedSignatory(entries.text("signatory"), entries.text("position"));
  }

  public FormErrors errors() {
    return errors("signatory", name, "support.error.name")
        .and(errors("position", position, "support.error.position"));
  }

  private static FormErrors errors(String field, String text, String missing) {
    return FormErrors.NONE
        .when(text.isEmpty(), field, missing)
        .when(text.length() > Signatory.LONGEST, field, "bid.error.too-long", Signatory.LONGEST);
  }

  public Signatory signatory() {
    return new Signatory(name, position);
  }
}
