package scot.mercat.resolution.web;

import java.util.List;
import scot.mercat.bid.Proposal;
import scot.mercat.resolution.Resolution;
import scot.mercat.resolution.rules.Phase;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * What a member was called to vote on.
 *
 * @param here the page's own address without its language
 * @param lines the newest first
 */
public record ResolutionsPage(Proposal proposal, String here, List<Line> lines) implements Page {
  /**
   * @param hasVoted in each of their classes
   */
  public record Line(Resolution resolution, Phase phase, boolean hasVoted) {}

  @Override
  public String template() {
    return "resolution/voter-list.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("resolution.voter.title");
  }

  @Override
  public boolean isHelpedByScript() {
    return false;
  }
}
