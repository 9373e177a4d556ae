package scot.mercat.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.searchindex.SearchHit;
import scot.mercat.searchindex.SearchPage;

/**
 * What was found.
 *
 * @param asked the question that was answered, which may look further than the one put
 * @param counts how many there are of each kind that there is any of
 * @param widened true where nothing stood on the reader's pages, so all languages were searched
 */
public record Results(Question asked, SearchPage found, Map<Kind, Long> counts, boolean widened) {
  public Results {
    counts = new LinkedHashMap<>(counts);
  }

  /** Hits of one whole, such as a plan, together. */
  public record Group(
      Kind kind, String title, String titleLanguage, String page, List<SearchHit> hits) {}

  /** The hits by the whole that they are part of, that with the best hit first. */
  public List<Group> groups() {
    Map<String, List<SearchHit>> byPage = new LinkedHashMap<>();
    for (SearchHit hit : found.hits()) {
      String page = hit.facets().getOrDefault(Readable.PAGE, hit.link());
      byPage.computeIfAbsent(page, key -> new ArrayList<>()).add(hit);
    }
    return byPage.entrySet().stream()
        .map(entry -> group(entry.getKey(), entry.getValue()))
        .toList();
  }

  public int pages() {
    return (int) Math.ceilDiv(found.total(), (long) Question.SIZE);
  }

  private static Group group(String page, List<SearchHit> hits) {
    SearchHit first = hits.getFirst();
    return new Group(
        Kind.find(first.kind()).orElseThrow(),
        first.facets().getOrDefault(Readable.TITLE, first.title()),
        first.facets().getOrDefault(Readable.TITLE_LANGUAGE, first.language()),
        page,
        hits);
  }

  /** The question in another spelling, where that would find something. */
  public Optional<String> suggestion() {
    return found.suggestion();
  }
}
