package scot.mercat.translation.web.officer;

import scot.mercat.translation.DeskText;
import scot.mercat.web.FormErrors;

/**
 * What a translator typed.
 *
 * @param by who translated it, as shown to readers
 * @param source the hash of the English they had before them
 * @param seen the hash of the translation they had before them; empty for none
 * @param isMachine whether a machine wrote it and no person has put it right
 * @param isSure whether they ticked that what the check found is right as it is
 */
public record TextEntries(
    String text, String by, String source, String seen, boolean isMachine, boolean isSure) {
  private static final int LONGEST_TEXT = 8000;
  private static final int LONGEST_NAME = 120;

  /** The old translation, to be mended. */
  static TextEntries of(DeskText now, String officer) {
    return new TextEntries(
        now.text(), officer, now.sourceHash(), now.targetHash(), now.isMachine(), false);
  }

  /** The same words over what is there now. */
  TextEntries over(DeskText now) {
    return new TextEntries(text, by, now.sourceHash(), now.targetHash(), isMachine, isSure);
  }

  FormErrors errors() {
    return FormErrors.NONE
        .when(text.isBlank(), "text", "translation.text.missing")
        .when(text.length() > LONGEST_TEXT, "text", "translation.text.long", LONGEST_TEXT)
        .when(by.isBlank(), "by", "translation.by.missing")
        .when(by.length() > LONGEST_NAME, "by", "translation.text.long", LONGEST_NAME);
  }
}
