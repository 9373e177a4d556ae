package scot.mercat.searchindex;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * One text that can be found.
 *
 * @param id the caller's own name for the text, 1 to 200 characters; a later text with the same id
 *     replaces the earlier one
 * @param kind what the text is, such as {@code comment} or {@code paragraph}
 * @param language BCP 47 tag of the language that the text is written in, such as {@code gd}; an
 *     unknown language is found by its unchanged words only
 * @param title words that weigh more than the body, may be empty
 * @param body the text itself, plain, may be empty
 * @param audiences who may find the text, such as {@code public} or {@code officer:<bodyId>}; a
 *     text with none is never found by anyone
 * @param facets values that a query may demand exactly, such as {@code plan=…}; at most 1,000
 *     characters for each name and value
 * @param link where a hit leads
 * @param at when the text was written; among equal hits the newest comes first
 */
public record IndexedText(
    String id,
    String kind,
    String language,
    String title,
    String body,
    Set<String> audiences,
    Map<String, String> facets,
    String link,
    Instant at) {

  private static final int LONGEST_ID = 200;
  private static final int LONGEST_FACET = 1_000;

  /**
   * Checks what the index could not store.
   *
   * @throws IllegalArgumentException if the id or a facet is too long, or a facet holds a control
   *     character
   */
  public IndexedText {
    if (id.isEmpty() || id.length() > LONGEST_ID) {
      throw new IllegalArgumentException("an id has 1 to 200 characters");
    }
    facets.forEach(IndexedText::check);
    audiences = Set.copyOf(audiences);
    facets = Map.copyOf(facets);
  }

  private static void check(String name, String value) {
    if (name.length() > LONGEST_FACET || value.length() > LONGEST_FACET) {
      throw new IllegalArgumentException("a facet is longer than 1,000 characters");
    }
    if ((name + value).chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("facet " + name + " holds a control character");
    }
  }
}
