package scot.mercat.vote.web.officer;

import java.util.Map;
import scot.mercat.translations.Words;
import scot.mercat.vote.Vote;
import scot.mercat.vote.VoteTexts;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Votes that were counted by hand. */
public record SheetPage(
    String path,
    Vote vote,
    VoteTexts texts,
    String channel,
    String papers,
    String spoilt,
    Map<String, String> counts,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "vote/officer/sheet.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("vote.sheet.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public String count(String option) {
    return counts.getOrDefault(option, "");
  }
}
