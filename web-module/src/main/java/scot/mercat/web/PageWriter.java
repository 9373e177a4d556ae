package scot.mercat.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Renders every page. What is not a stored edition is made for one reader and never kept. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class PageWriter implements MessageBodyWriter<Page> {
  private final Frames frames;
  @Context private UriInfo uri;
  @Context private SecurityContext security;

  @Inject
  public PageWriter(Frames frames) {
    this.frames = frames;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return Page.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Page page,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream output)
      throws IOException {
    SignedIn signedIn = security.getUserPrincipal() instanceof SignedIn who ? who : null;
    String query = uri.getRequestUri().getRawQuery();
    byte[] bytes = Templates.render(frames.of(uri.getPath(), query, signedIn), page);
    headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html; charset=UTF-8");
    headers.putSingle(HttpHeaders.CONTENT_LENGTH, bytes.length);
    if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
      headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    output.write(bytes);
  }
}
