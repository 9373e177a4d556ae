package scot.mercat.searchindex;

import java.util.List;
import java.util.Map;

/**
 * A text that was found.
 *
 * @param id as it was put in
 * @param kind as it was put in
 * @param language of the text, which need not be the reader's: show it with its own {@code lang}
 * @param title as it was put in
 * @param link as it was put in
 * @param snippet the part of the body that fits the question best, about 240 characters; an
 *     ellipsis shows where it was cut; empty for a text without body
 * @param score how well the text fits; comparable within one answer only
 * @param facets as they were put in
 */
public record SearchHit(
    String id,
    String kind,
    String language,
    String title,
    String link,
    List<Fragment> snippet,
    float score,
    Map<String, String> facets) {

  /** Makes the parts unchangeable. */
  public SearchHit {
    snippet = List.copyOf(snippet);
    facets = Map.copyOf(facets);
  }
}
