package scot.mercat.harness;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An answer as a visitor sees it.
 *
 * @param address where the visitor is now, after redirects
 * @param body the whole answer as text
 * @param document the same as a tree; empty where the answer is no HTML
 */
public record VisitedPage(
    URI address, int status, HttpHeaders headers, String body, Document document) {

  public String path() {
    return address.getPath();
  }

  public String title() {
    return document.title();
  }

  /** What the header says; empty where there is none. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The words of the page's main part. */
  public String text() {
    return text("main");
  }

  /** The words of everything that the selector finds. */
  public String text(String selector) {
    return document.select(selector).text();
  }

  public List<Element> elements(String selector) {
    return document.select(selector);
  }

  public boolean has(String selector) {
    return document.selectFirst(selector) != null;
  }

  /** The first that the selector finds; an assertion fails where there is none. */
  public Element one(String selector) {
    Element found = document.selectFirst(selector);
    if (found == null) {
      throw new AssertionError("No " + selector + " on " + this);
    }
    return found;
  }

  @Override
  public String toString() {
    return status + " " + address + " “" + title() + "”";
  }
}
