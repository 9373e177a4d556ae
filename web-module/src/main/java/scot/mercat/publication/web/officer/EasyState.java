package scot.mercat.publication.web.officer;

import scot.mercat.plan.EasyRead;
import scot.mercat.plan.PlanVersion;

/**
 * How far an Easy Read document says what a version says.
 *
 * @param madeFrom the version that it was made from
 * @param stale how many of its parts are older than the version
 * @param untold how many new paragraphs it does not tell
 */
public record EasyState(int madeFrom, int stale, int untold) {
  static EasyState of(EasyRead document, PlanVersion version) {
    return new EasyState(
        document.madeFrom(), document.stale(version).size(), document.untold(version).size());
  }

  public boolean isCurrent() {
    return stale == 0 && untold == 0;
  }
}
