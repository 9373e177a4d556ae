package scot.mercat.searchindex;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A question to the index.
 *
 * @param text what the reader typed, in any state; it is never parsed as a query language, except
 *     that words in quotation marks must stand together. If blank, everything that the other parts
 *     allow is found, newest first
 * @param language BCP 47 tag of the reader's language: its word forms are understood
 * @param alsoIn further languages whose word forms shall be understood, for readers of many
 * @param audiences whose texts the reader may see; with none, nothing is found
 * @param kinds the kinds wanted; none means all
 * @param facets for each name the values of which a text must have one
 * @param newestFirst order by date instead of by fit
 * @param from how many hits to pass over, 0 to 10,000
 * @param size how many hits to return, 0 to 100
 */
public record SearchQuery(
    String text,
    String language,
    Set<String> alsoIn,
    Set<String> audiences,
    Set<String> kinds,
    Map<String, Set<String>> facets,
    boolean newestFirst,
    int from,
    int size) {

  /** The most hits that one page holds. */
  public static final int LARGEST_SIZE = 100;

  /** The most hits that can be passed over; whoever wants more should narrow the question. */
  public static final int LARGEST_FROM = 10_000;

  private static final int USUAL_SIZE = 20;

  /** Brings {@code from} and {@code size}, which may come from an address line, into bounds. */
  public SearchQuery {
    alsoIn = Set.copyOf(alsoIn);
    audiences = Set.copyOf(audiences);
    kinds = Set.copyOf(kinds);
    facets = Map.copyOf(facets);
    from = Math.clamp(from, 0, LARGEST_FROM);
    size = Math.clamp(size, 0, LARGEST_SIZE);
  }

  /** The first 20 hits of every kind for {@code text}, of what {@code audiences} may see. */
  public static SearchQuery of(String text, String language, Set<String> audiences) {
    return new SearchQuery(
        text, language, Set.of(), audiences, Set.of(), Map.of(), false, 0, USUAL_SIZE);
  }

  /** The same question, with the word forms of further languages understood. */
  public SearchQuery withAlsoIn(Collection<String> languages) {
    return new SearchQuery(
        text, language, Set.copyOf(languages), audiences, kinds, facets, newestFirst, from, size);
  }

  /** The same question, of these kinds only. */
  public SearchQuery withKinds(String... wanted) {
    return new SearchQuery(
        text, language, alsoIn, audiences, Set.of(wanted), facets, newestFirst, from, size);
  }

  /** The same question, where the facet {@code name} must have one of these values. */
  public SearchQuery withFacet(String name, String... values) {
    Map<String, Set<String>> more = new LinkedHashMap<>(facets);
    more.put(name, Set.of(values));
    return new SearchQuery(text, language, alsoIn, audiences, kinds, more, newestFirst, from, size);
  }

  /** The same question, ordered by date, newest first. */
  public SearchQuery withNewestFirst() {
    return new SearchQuery(text, language, alsoIn, audiences, kinds, facets, true, from, size);
  }

  /** The same question, another page of the answer. */
  public SearchQuery withPage(int newFrom, int newSize) {
    return new SearchQuery(
        text, language, alsoIn, audiences, kinds, facets, newestFirst, newFrom, newSize);
  }
}
