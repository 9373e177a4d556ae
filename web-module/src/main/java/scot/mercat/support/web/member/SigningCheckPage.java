package scot.mercat.support.web.member;

import scot.mercat.bid.Member;
import scot.mercat.support.web.TypedSignatory;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * What a member is about to sign.
 *
 * @param entry address of their entry without its language
 */
public record SigningCheckPage(Member member, String entry, TypedSignatory typed) implements Page {
  @Override
  public String template() {
    return "support/member/check.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("support.check.title");
  }
}
