package scot.mercat.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Every form that officers send must have come from a page of ours: its field {@code token} is
 * checked here, for all features, after it is known who sends it. In a form with files the token
 * must be the first field, so that a large file need not be read to find it.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 500)
public class OfficerFormFilter implements ContainerRequestFilter {
  private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  static final int WHOLE_FORM = 4 << 20;
  private static final int FIRST_FIELD = 4 << 10;

  private final FormTokens tokens;

  @Inject
  public OfficerFormFilter(FormTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (READING.contains(request.getMethod())
        || !OfficerPaths.isForOfficers(request.getUriInfo().getPath())) {
      return;
    }
    boolean isOurs =
        comesFromHere(request)
            && token(request).filter(t -> tokens.read(session(request), t).isPresent()).isPresent();
    if (!isOurs) {
      throw new ForbiddenException(
          Response.status(Response.Status.FORBIDDEN)
              .type(MediaType.TEXT_HTML_TYPE)
              .entity(new ErrorPage("old-form", ""))
              .build());
    }
  }

  /** Browsers say whether another site sent the form; this also keeps strangers from signing in. */
  private static boolean comesFromHere(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    return site == null || site.equals("same-origin") || site.equals("none");
  }

  private static String session(ContainerRequestContext request) {
    return request.getSecurityContext().getUserPrincipal() instanceof SignedIn who
        ? who.session()
        : FormTokens.ANYONE;
  }

  private static Optional<String> token(ContainerRequestContext request) throws IOException {
    boolean hasFiles =
        request.getMediaType() != null
            && request.getMediaType().isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
    int most = hasFiles ? FIRST_FIELD : WHOLE_FORM;
    BufferedInputStream body = new BufferedInputStream(request.getEntityStream());
    body.mark(most);
    byte[] start = body.readNBytes(most);
    body.reset();
    request.setEntityStream(body);
    return hasFiles ? FormBody.tokenOfParts(start) : FormBody.token(start);
  }
}
