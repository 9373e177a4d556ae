package scot.mercat.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** Somebody with a browser that has no JavaScript: follows links, fills forms, keeps cookies. */
public final class Visitor {
  private static final int MOST_REDIRECTS = 5;
  private static final String BOUNDARY = "a-line-that-no-form-of-ours-contains";

  private final String url;
  private final CookieManager cookies = new CookieManager();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final HttpClient client;

  Visitor(String url) {
    this(url, HttpClient.newBuilder());
  }

  /**
   * @param builder knows what is special about the way there, such as a certificate to trust
   */
  Visitor(String url, HttpClient.Builder builder) {
    this.url = url;
    this.client =
        builder
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
  }

  /** Sends the header from now on, such as {@code Accept-Language}. */
  public Visitor with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public void forgetCookies() {
    cookies.getCookieStore().removeAll();
  }

  /** Keeps the cookies that the other visitor has now, as a thief would. */
  public Visitor withCookiesOf(Visitor other) {
    CookieStore mine = cookies.getCookieStore();
    other
        .cookies
        .getCookieStore()
        .getCookies()
        .forEach(cookie -> mine.add(URI.create(other.url), (HttpCookie) cookie.clone()));
    return this;
  }

  /** Names of the cookies that the server set. */
  public List<String> cookieNames() {
    return cookies.getCookieStore().getCookies().stream().map(c -> c.getName()).toList();
  }

  /** The page at the path, after any redirects. */
  public VisitedPage get(String path) {
    return follow(send(request(URI.create(url).resolve(path)).GET()));
  }

  /** The answer itself, redirects not followed. */
  public VisitedPage answerTo(String path) {
    return page(send(request(URI.create(url).resolve(path)).GET()));
  }

  /** The bytes at the path, for files that are no text. */
  public byte[] download(String path) {
    return send(request(URI.create(url).resolve(path)).GET()).body();
  }

  /** Follows the first link whose text contains the words. */
  public VisitedPage click(VisitedPage page, String words) {
    return get(
        page.elements("a[href]").stream()
            .filter(link -> link.text().contains(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No link says " + words + " on " + page))
            .absUrl("href"));
  }

  /** Fills in and sends the one form of the page's main part. */
  public VisitedPage submit(VisitedPage page, Map<String, ?> values) {
    return submit(page, "main form", values);
  }

  /**
   * Fills in a form and sends it, with everything the page put in it.
   *
   * @param selector of the form; the first that it finds
   * @param values by name of the field: a text, or several where several boxes are ticked; they
   *     replace what the page has in that field
   */
  public VisitedPage submit(VisitedPage page, String selector, Map<String, ?> values) {
    FormElement form = form(page, selector);
    Map<String, List<String>> fields = entered(form, values);
    String action = form.hasAttr("action") ? form.absUrl("action") : page.address().toString();
    if (!form.attr("method").equalsIgnoreCase("post")) {
      return get(action.replaceAll("[?#].*", "") + "?" + encode(fields));
    }
    return form.attr("enctype").equals("multipart/form-data")
        ? postParts(action, fields)
        : post(action, fields);
  }

  /** Fills in a form of which the answer itself is a file; its bytes. */
  public byte[] submitForFile(VisitedPage page, String selector, Map<String, ?> values) {
    FormElement form = form(page, selector);
    return sendForm(form.absUrl("action"), entered(form, values)).body();
  }

  private static FormElement form(VisitedPage page, String selector) {
    return Optional.ofNullable((FormElement) page.document().selectFirst(selector))
        .orElseThrow(() -> new AssertionError("No form " + selector + " on " + page));
  }

  /** Sends fields without asking for a form first, as an attacker would. */
  public VisitedPage post(String path, Map<String, List<String>> fields) {
    return follow(sendForm(path, fields));
  }

  /** As {@link #post}, the way forms with files are sent. */
  public VisitedPage postParts(String path, Map<String, List<String>> fields) {
    return follow(sendParts(path, fields));
  }

  /**
   * The answer to fields, redirects not followed.
   *
   * @param parts true sends them the way forms with files are sent
   */
  public VisitedPage answerTo(String path, Map<String, List<String>> fields, boolean parts) {
    return page(parts ? sendParts(path, fields) : sendForm(path, fields));
  }

  private HttpResponse<byte[]> sendForm(String path, Map<String, List<String>> fields) {
    return send(
        request(URI.create(url).resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encode(fields))));
  }

  private HttpResponse<byte[]> sendParts(String path, Map<String, List<String>> fields) {
    return send(
        request(URI.create(url).resolve(path))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofString(parts(fields))));
  }

  private static String parts(Map<String, List<String>> fields) {
    StringBuilder body = new StringBuilder();
    fields.forEach((name, values) ->
        values.forEach(value ->
            body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name)
                .append("\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n")
                .append(value)
                .append("\r\n")));
    return body.append("--" + BOUNDARY + "--\r\n").toString();
  }

  private static Map<String, List<String>> entered(FormElement form, Map<String, ?> values) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Connection.KeyVal field : form.formData()) {
      fields.computeIfAbsent(field.key(), name -> new ArrayList<>()).add(field.value());
    }
    values.forEach((name, value) -> fields.put(name, texts(value)));
    return fields;
  }

  private static List<String> texts(Object value) {
    return value instanceof Collection<?> several
        ? several.stream().map(Object::toString).toList()
        : List.of(value.toString());
  }

  /** As it stands in a query or in the body of a form. */
  public static String encode(Map<String, List<String>> fields) {
    return fields.entrySet().stream()
        .flatMap(field ->
            field.getValue().stream().map(value -> code(field.getKey()) + "=" + code(value)))
        .collect(Collectors.joining("&"));
  }

  private static String code(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(URI address) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
    headers.forEach(builder::header);
    return builder;
  }

  private VisitedPage follow(HttpResponse<byte[]> first) {
    HttpResponse<byte[]> response = first;
    for (int i = 0; i < MOST_REDIRECTS && isRedirect(response); i++) {
      String target = response.headers().firstValue("Location").orElseThrow();
      response = send(request(response.uri().resolve(target)).GET());
    }
    return page(response);
  }

  private static boolean isRedirect(HttpResponse<byte[]> response) {
    return Stream.of(301, 302, 303, 307, 308).anyMatch(code -> code == response.statusCode());
  }

  private static VisitedPage page(HttpResponse<byte[]> response) {
    String text = new String(response.body(), StandardCharsets.UTF_8);
    return new VisitedPage(
        response.uri(),
        response.statusCode(),
        response.headers(),
        text,
        Jsoup.parse(text, response.uri().toString()));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
