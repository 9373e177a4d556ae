package scot.mercat.bid;

import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** Instead of a member's page whose hour is over, or whose code was replaced. */
public record MemberExpiredPage() implements Page {
  @Override
  public String template() {
    return "bid/member/expired.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.member.expired.title");
  }
}
