package scot.mercat.searchindex;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short ways to write texts and questions in tests. */
final class Texts {

  static final Set<String> PUBLIC = Set.of("public");
  static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private Texts() {}

  static IndexedText text(String id, String language, String body) {
    return text(id, language, "", body);
  }

  static IndexedText text(String id, String language, String title, String body) {
    return new IndexedText(
        id, "comment", language, title, body, PUBLIC, Map.of(), "/" + language + "/" + id, NOON);
  }

  static IndexedText to(String audience, IndexedText text) {
    return new IndexedText(
        text.id(),
        text.kind(),
        text.language(),
        text.title(),
        text.body(),
        Set.of(audience),
        text.facets(),
        text.link(),
        text.at());
  }

  static IndexedText with(Map<String, String> facets, IndexedText text) {
    return new IndexedText(
        text.id(),
        text.kind(),
        text.language(),
        text.title(),
        text.body(),
        text.audiences(),
        facets,
        text.link(),
        text.at());
  }

  static void fill(SearchIndex index, List<IndexedText> texts) {
    index.put(texts);
    index.refresh();
  }

  static List<String> ids(SearchIndex index, String words, String language) {
    return ids(index.search(SearchQuery.of(words, language, PUBLIC)));
  }

  static List<String> ids(SearchPage page) {
    return page.hits().stream().map(SearchHit::id).toList();
  }

  static String marked(SearchHit hit) {
    StringBuilder shown = new StringBuilder();
    hit.snippet()
        .forEach(part -> shown.append(part.marked() ? "[" + part.text() + "]" : part.text()));
    return shown.toString();
  }
}
