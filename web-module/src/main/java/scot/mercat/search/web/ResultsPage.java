package scot.mercat.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import scot.mercat.search.Kind;
import scot.mercat.search.Question;
import scot.mercat.search.Readable;
import scot.mercat.search.Results;
import scot.mercat.searchindex.SearchHit;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * The box to search with, and what was found.
 *
 * @param question as it was put
 */
public record ResultsPage(Question question, Results results, boolean isForOfficers)
    implements Page {
  private static final int PAGES_AROUND = 2;

  @Override
  public String template() {
    return "search/results.jte";
  }

  @Override
  public String title(Words words) {
    return question.text().isEmpty()
        ? words.say("search.title")
        : words.say("search.found.title", total(), question.text());
  }

  public long total() {
    return results.found().total();
  }

  /** The address in the reader's language, where the page is there in every one. */
  public String link(String address) {
    return address.startsWith(Readable.OWN_PAGES + "/")
        ? "/" + question.reader().tag() + address.substring(Readable.OWN_PAGES.length())
        : address;
  }

  /** Counts the hits, so that links of the same words can be told apart. */
  public int number(SearchHit hit) {
    return (question.page() - 1) * Question.SIZE + results.found().hits().indexOf(hit) + 1;
  }

  /** Below the language. */
  public String path() {
    return isForOfficers ? "officer/search" : "search";
  }

  public boolean isBlank() {
    return question.text().isEmpty();
  }

  /** The numbers of the pages near this one. */
  public List<Integer> pages() {
    int first = Math.max(1, question.page() - PAGES_AROUND);
    int last = Math.min(results.pages(), question.page() + PAGES_AROUND);
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  public boolean hasNext() {
    return question.page() < results.pages();
  }

  /** The address of the same question, of one kind or all. */
  public String of(Optional<Kind> kind) {
    return address(question.text(), kind, question.everyLanguage(), 1);
  }

  /** The address of another page. */
  public String at(int page) {
    return address(question.text(), question.kind(), question.everyLanguage(), page);
  }

  /** The address of the question in other words. */
  public String as(String text) {
    return address(text, Optional.empty(), question.everyLanguage(), 1);
  }

  /** The address of the question in all languages, or only the reader's. */
  public String in(boolean everyLanguage) {
    return address(question.text(), Optional.empty(), everyLanguage, 1);
  }

  /** The language of the tag, English for one that is not known. */
  public Language language(String tag) {
    return Languages.standard().find(tag).orElse(Language.ENGLISH);
  }

  private String address(String text, Optional<Kind> kind, boolean everyLanguage, int page) {
    StringBuilder address = new StringBuilder("/" + question.reader().tag() + "/" + path());
    address.append("?q=").append(URLEncoder.encode(text, StandardCharsets.UTF_8));
    kind.ifPresent(wanted -> address.append("&kind=").append(wanted.code()));
    if (everyLanguage && !isForOfficers) {
      address.append("&in=all");
    }
    return page > 1 ? address.append("&page=").append(page).toString() : address.toString();
  }
}
