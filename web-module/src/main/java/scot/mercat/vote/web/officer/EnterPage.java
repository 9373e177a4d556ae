package scot.mercat.vote.web.officer;

import java.util.List;
import scot.mercat.translations.Words;
import scot.mercat.vote.Vote;
import scot.mercat.vote.VoteTexts;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * One vote that came on paper, by telephone or at a meeting.
 *
 * @param isCheck true where it is only to be looked at once more
 */
public record EnterPage(
    String path,
    Vote vote,
    VoteTexts texts,
    String channel,
    List<String> chosen,
    boolean isCheck,
    FormErrors errors)
    implements Page {
  EnterPage checked() {
    List<String> inOrder = vote.options().stream().filter(chosen::contains).toList();
    return new EnterPage(path, vote, texts, channel, inOrder, true, errors);
  }

  @Override
  public String template() {
    return isCheck ? "vote/officer/enter-check.jte" : "vote/officer/enter.jte";
  }

  @Override
  public String title(Words words) {
    return words.say(isCheck ? "vote.enter.check.title" : "vote.enter.title");
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
