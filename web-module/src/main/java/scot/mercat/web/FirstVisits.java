package scot.mercat.web;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Visits this server's own pages once it has started, from link to link, so that the first person
 * does not wait for classes to be loaded.
 */
final class FirstVisits {
  /** Pages that show all there is in a few steps; forms and what needs a sign-in only as links. */
  private static final int PAGES = 40;

  private static final int TIMEOUT_MS = 20_000;
  private static final Pattern LINK = Pattern.compile("href=\"(/en(?:/[^\"#?]*)?)\"");

  private final String server;
  private final Set<String> seen = new LinkedHashSet<>();
  private final Deque<String> next = new ArrayDeque<>();

  /**
   * @param server such as {@code http://127.0.0.1:8080}
   */
  FirstVisits(String server) {
    this.server = server;
  }

  /**
   * Goes from the home page to what it leads to, and ends early where the server does not answer.
   */
  void make() {
    follow("/en");
    try {
      for (int visited = 0; visited < PAGES && !next.isEmpty(); visited++) {
        visit(next.removeFirst());
      }
    } catch (IOException e) {
      // Nothing hangs on it: whoever comes first waits a little longer.
      next.clear();
    }
  }

  private void visit(String path) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(server + path).toURL().openConnection();
    connection.setConnectTimeout(TIMEOUT_MS);
    connection.setReadTimeout(TIMEOUT_MS);
    if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
      String page = new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Matcher link = LINK.matcher(page);
      while (link.find()) {
        follow(link.group(1));
      }
    }
  }

  private void follow(String path) {
    if (seen.add(path)) {
      next.addLast(path);
    }
  }
}
