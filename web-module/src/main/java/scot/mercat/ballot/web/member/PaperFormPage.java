package scot.mercat.ballot.web.member;

import scot.mercat.ballot.PaperWish;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Where a member says how they want their papers.
 *
 * @param entry address of their entry without its language
 * @param isEntitled whether they have a vote, so that there are papers
 * @param kept whether it was changed just now
 */
public record PaperFormPage(String entry, boolean isEntitled, PaperWish wish, boolean kept)
    implements Page {
  @Override
  public String template() {
    return "ballot/member/paper-form.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.form.title");
  }
}
