package scot.mercat.journeys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What a first visit to a page costs somebody on an old phone.
 *
 * @param bytes of all bodies as they travel, compressed; headers not counted
 */
public record PageWeight(int status, int requests, long bytes) {
  private static final String LOADED =
      "link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], link[rel~=modulepreload],"
          + " script[src], img[src]:not([loading=lazy]), source[src], iframe[src], object[data]";

  /** Fetches the page and everything that a browser would fetch with it. */
  public static PageWeight of(String address) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpResponse<byte[]> page = fetch(client, URI.create(address));
    long bytes = page.body().length;
    Set<String> others = new LinkedHashSet<>();
    var document =
        Jsoup.parse(new ByteArrayInputStream(plain(page)), "UTF-8", page.uri().toString());
    for (Element element : document.select(LOADED)) {
      others.add(element.absUrl(element.hasAttr("src") ? "src" : "href"));
    }
    for (String other : others) {
      bytes += fetch(client, URI.create(other)).body().length;
    }
    return new PageWeight(page.statusCode(), 1 + others.size(), bytes);
  }

  private static byte[] plain(HttpResponse<byte[]> response) throws IOException {
    boolean packed = response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    return packed
        ? new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes()
        : response.body();
  }

  private static HttpResponse<byte[]> fetch(HttpClient client, URI address)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }
}
