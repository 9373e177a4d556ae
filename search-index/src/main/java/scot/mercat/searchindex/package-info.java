/**
 * To use, open a {@link scot.mercat.searchindex.SearchIndex} on a folder, put texts in, refresh,
 * and search.
 *
 * <pre>{@code
 * try (SearchIndex index = SearchIndex.open(folder)) {
 *   index.put(texts); // replay everything after index.position() first
 *   index.commit(position); // a crash comes back to this position
 *   index.refresh(); // searches now see the texts
 *   SearchPage page = index.search(SearchQuery.of("buses", "en", Set.of("public")));
 * }
 * }</pre>
 *
 * <p>For finding texts by the words that people use, in the languages that they write. Not for
 * keeping anything: the index is a cache, and its folder can be deleted at any time. It knows
 * nothing of plans, people or permissions; it only never shows a text to an audience that the text
 * was not put in for. A user calls it "search".
 */
@NullMarked
package scot.mercat.searchindex;

import org.jspecify.annotations.NullMarked;
