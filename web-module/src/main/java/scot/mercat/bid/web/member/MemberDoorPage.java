package scot.mercat.bid.web.member;

import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where the code of a letter is typed.
 *
 * @param typed as it came, so that one letter can be mended
 */
public record MemberDoorPage(String typed, FormErrors errors) implements Page {
  @Override
  public String template() {
    return "bid/member/door.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.member.door.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
