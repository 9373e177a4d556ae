package scot.mercat.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Sends assets as stored bytes, before JAX-RS is asked. A name with another hash is not found. */
public class AssetFilter extends HttpFilter {
  private static final int PREFIX = "/assets/".length();

  private final transient Assets assets;

  @Inject
  public AssetFilter(Assets assets) {
    this.assets = assets;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String rest = request.getRequestURI().substring(PREFIX);
    int slash = rest.indexOf('/');
    Optional<Assets.Asset> asset =
        slash < 0 ? Optional.empty() : assets.find(rest.substring(slash + 1));
    if (asset.isEmpty() || !rest.startsWith(asset.get().hash() + "/")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    StoredBytes.send(
        request, response, asset.get().type(), asset.get().plain(), asset.get().gzip());
  }
}
