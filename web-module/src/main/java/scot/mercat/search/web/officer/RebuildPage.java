package scot.mercat.search.web.officer;

import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Where an administrator has the index made anew.
 *
 * @param count texts in this node's index
 * @param asked whether it was just asked for
 */
public record RebuildPage(long count, boolean asked) implements Page {
  @Override
  public String template() {
    return "search/officer/rebuild.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("search.rebuild.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
