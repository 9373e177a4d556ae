package scot.mercat.ballot.rules;

import java.util.List;

/**
 * All that a count needs to know.
 *
 * @param rights the register on the day of the ballot
 * @param papers those that came back, counted or rejected
 */
public record Ballot(Terms terms, List<RightEntitled> rights, List<PaperJudged> papers) {
  public Ballot {
    rights = List.copyOf(rights);
    papers = List.copyOf(papers);
  }
}
