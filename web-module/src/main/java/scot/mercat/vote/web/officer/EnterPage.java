package scot.mercat.vote.web.officer;

import java.util.List;
import scot.mercat.translations.Words;
import scot.mercat.vote.Vote;
import scot.mercat.vote.VoteTexts;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** One vote that came on paper, by telephone or at a meeting. */
public record EnterPage(
    String path, Vote vote, VoteTexts texts, String channel, List<String> chosen, FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "vote/officer/enter.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("vote.enter.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
