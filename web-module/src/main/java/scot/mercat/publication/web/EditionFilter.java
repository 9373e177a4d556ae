package scot.mercat.publication.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import scot.mercat.publication.StoredPage;
import scot.mercat.web.StoredBytes;

/** Sends editions as stored bytes, before JAX-RS is asked; anything else goes on. */
public class EditionFilter extends HttpFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final transient EditionCache cache;

  @Inject
  public EditionFilter(EditionCache cache) {
    this.cache = cache;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<StoredPage> page =
        READING.contains(request.getMethod())
            ? cache.find(request.getRequestURI())
            : Optional.empty();
    if (page.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    send(request, response, page.get());
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, StoredPage page)
      throws IOException {
    String etag = "\"" + page.etag() + "\"";
    response.setHeader("ETag", etag);
    // Asked again each time, so that a superseded edition says so at once.
    response.setHeader("Cache-Control", "public, no-cache");
    String known = request.getHeader("If-None-Match");
    if (known != null && known.contains(etag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    StoredBytes.send(request, response, "text/html; charset=UTF-8", page.plain(), page.gzip());
  }
}
