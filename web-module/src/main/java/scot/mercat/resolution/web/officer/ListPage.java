package scot.mercat.resolution.web.officer;

import java.util.List;
import scot.mercat.bid.Proposal;
import scot.mercat.resolution.Resolution;
import scot.mercat.resolution.VoterClass;
import scot.mercat.resolution.rules.Phase;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * What members of a district are asked to decide, and who they are.
 *
 * @param lines the newest first
 */
public record ListPage(Proposal proposal, List<Line> lines, List<VoterClass> classes)
    implements Page {
  /** A resolution with how far it is. */
  public record Line(Resolution resolution, Phase phase) {}

  @Override
  public String template() {
    return "resolution/officer/list.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("resolution.list.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public String path() {
    return Paths.below(proposal);
  }
}
