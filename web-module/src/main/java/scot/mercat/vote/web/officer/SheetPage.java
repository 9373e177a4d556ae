package scot.mercat.vote.web.officer;

import java.util.Map;
import scot.mercat.translations.Words;
import scot.mercat.vote.Vote;
import scot.mercat.vote.VoteTexts;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Votes that were counted by hand.
 *
 * @param isCheck true where the sheet is only to be looked at once more
 */
public record SheetPage(
    String path,
    Vote vote,
    VoteTexts texts,
    String channel,
    String papers,
    String spoilt,
    Map<String, String> counts,
    boolean isCheck,
    FormErrors errors)
    implements Page {
  SheetPage checked() {
    return new SheetPage(path, vote, texts, channel, papers, spoilt, counts, true, errors);
  }

  @Override
  public String template() {
    return isCheck ? "vote/officer/sheet-check.jte" : "vote/officer/sheet.jte";
  }

  @Override
  public String title(Words words) {
    return words.say(isCheck ? "vote.sheet.check.title" : "vote.sheet.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** A number as it will be entered; what was left empty is none. Only for a sheet to check. */
  public int number(String typed) {
    return typed.isEmpty() ? 0 : Integer.parseInt(typed);
  }

  public String count(String option) {
    return counts.getOrDefault(option, "");
  }
}
