package scot.mercat.searchindex;

import java.util.List;
import java.util.Optional;

/**
 * One page of an answer.
 *
 * @param hits best first
 * @param total how many texts were found in all, exact
 * @param suggestion the question in another spelling, if few texts were found and the other
 *     spelling stands in a text that the reader may see
 */
public record SearchPage(List<SearchHit> hits, long total, Optional<String> suggestion) {

  /** Makes the hits unchangeable. */
  public SearchPage {
    hits = List.copyOf(hits);
  }

  /** The answer to a question that nothing fits. */
  public static SearchPage empty() {
    return new SearchPage(List.of(), 0, Optional.empty());
  }
}
