package scot.mercat.response.web;

import java.util.List;
import scot.mercat.response.Response;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * What people said, as far as everybody may read it.
 *
 * @param number of this page, from 1
 */
public record CommentsPage(
    CommentTarget target, List<Response> responses, long total, int number, int pages)
    implements Page {
  public CommentsPage {
    responses = List.copyOf(responses);
  }

  @Override
  public String template() {
    return "response/comments.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("response.comments.title");
  }
}
