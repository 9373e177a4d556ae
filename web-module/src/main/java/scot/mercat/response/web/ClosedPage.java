package scot.mercat.response.web;

import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Nothing is asked about this version of the plan now.
 *
 * @param text what the person had typed, so that it is not lost; empty if nothing
 */
public record ClosedPage(CommentTarget target, String text) implements Page {
  @Override
  public String template() {
    return "response/closed.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("response.closed.title");
  }
}
