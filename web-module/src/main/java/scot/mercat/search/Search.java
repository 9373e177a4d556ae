package scot.mercat.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scot.mercat.identity.Officer;
import scot.mercat.searchindex.SearchIndex;
import scot.mercat.searchindex.SearchPage;
import scot.mercat.searchindex.SearchQuery;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** Finds texts for residents and for officers. What was asked is kept nowhere. */
@Singleton
public class Search {
  private static final List<String> LANGUAGES =
      Languages.standard().all().stream().map(Language::tag).toList();

  private final Index index;

  @Inject
  public Search(Index index) {
    this.index = index;
  }

  /** What everybody may read: on the reader's own pages or, if nothing is there, on all. */
  public Results forResidents(Question question) {
    Results own = find(question, Audiences.EVERYBODY, false);
    return own.found().total() > 0 || question.everyLanguage()
        ? own
        : find(question.inEveryLanguage(), Audiences.EVERYBODY, true);
  }

  /** What is public and what the officer may see besides, in all languages. */
  public Results forOfficer(Officer officer, Question question) {
    return find(question.inEveryLanguage(), Audiences.of(officer), false);
  }

  /** How many texts this node's index holds, of all audiences. */
  public long count() {
    return index.ask(SearchIndex::count).orElse(0L);
  }

  private Results find(Question question, Set<String> audiences, boolean widened) {
    if (question.text().isEmpty()) {
      return new Results(question, SearchPage.empty(), Map.of(), false);
    }
    SearchQuery all = query(question, audiences);
    int from = (question.page() - 1) * Question.SIZE;
    SearchQuery wanted = question.kind().map(kind -> all.withKinds(kind.code())).orElse(all);
    SearchPage found =
        index
            .ask(open -> open.search(wanted.withPage(from, Question.SIZE)))
            .orElseThrow(ServiceUnavailableException::new);
    return new Results(question, found, counts(found), widened);
  }

  private static SearchQuery query(Question question, Set<String> audiences) {
    String reader = question.reader().tag();
    SearchQuery query = SearchQuery.of(question.text(), reader, audiences).withAlsoIn(LANGUAGES);
    return question.everyLanguage()
        ? query.withFacet(Readable.OWN, "yes")
        : query.withFacet(Readable.READER, reader, Readable.ANY);
  }

  private static Map<Kind, Long> counts(SearchPage found) {
    Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    found
        .kinds()
        .forEach((code, count) -> Kind.find(code).ifPresent(kind -> counts.put(kind, count)));
    return counts;
  }
}
