package scot.mercat.searchindex;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of an answer.
 *
 * @param hits best first
 * @param total how many texts were found in all, exact
 * @param kinds how many there are of each kind that there is any of, whichever kinds were asked for
 * @param suggestion the question in another spelling, if few texts were found and the other
 *     spelling stands in a text that the reader may see
 */
public record SearchPage(
    List<SearchHit> hits, long total, Map<String, Long> kinds, Optional<String> suggestion) {

  /** Makes the hits and the counts unchangeable. */
  public SearchPage {
    hits = List.copyOf(hits);
    kinds = Map.copyOf(kinds);
  }

  /** The answer to a question that nothing fits. */
  public static SearchPage empty() {
    return new SearchPage(List.of(), 0, Map.of(), Optional.empty());
  }
}
