package scot.mercat.bid.web.member;

import scot.mercat.translations.Words;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where a member says what is wrong with their entry.
 *
 * @param entry address of their entry without its language
 */
public record RequestPage(String entry, Entries typed, FormErrors errors) implements Page {
  @Override
  public String template() {
    return "bid/member/request.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.request.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
