package scot.mercat.resolution.web;

import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** Instead of a member's page whose hour is over, or whose code was replaced. */
public record ExpiredPage() implements Page {
  @Override
  public String template() {
    return "resolution/expired.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.member.expired.title");
  }
}
