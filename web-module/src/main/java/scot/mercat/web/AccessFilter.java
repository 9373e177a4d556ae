package scot.mercat.web;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets in whom the method names. A method that names nobody lets in nobody. Who could be let in
 * after signing in is led there and back; a form that came too late is answered with a page that
 * keeps it.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {
  /** Fields that never stand on a page, however a form comes back. */
  private static final Set<String> SECRET = Set.of("password", "present", "code");

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    RolesAllowed roles = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
    if (roles == null) {
      if (!resource.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
        throw new ForbiddenException();
      }
      return;
    }
    SecurityContext security = request.getSecurityContext();
    if (security.getUserPrincipal() == null) {
      throw leadTo(request, Optional.of(OfficerPaths.SIGN_IN))
          .orElseGet(() -> new NotAuthorizedException(signedOut(request)));
    }
    if (Stream.of(roles.value()).noneMatch(security::isUserInRole)) {
      throw leadTo(request, unfinished(security)).orElseGet(ForbiddenException::new);
    }
  }

  /** Keeps what was written, where that can be done. */
  private static Response signedOut(ContainerRequestContext request) {
    Response.ResponseBuilder response =
        Response.status(Response.Status.UNAUTHORIZED)
            .header(HttpHeaders.WWW_AUTHENTICATE, "Session")
            .header(HttpHeaders.CACHE_CONTROL, "no-store");
    String path = request.getUriInfo().getPath();
    boolean isForm =
        request.getMediaType() != null
            && request.getMediaType().isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    if (!isForm || !OfficerPaths.isForOfficers(path)) {
      return response.build();
    }
    List<FormBody.Field> fields =
        new ArrayList<>(FormBody.fields(start(request.getEntityStream())));
    fields.removeIf(field -> SECRET.contains(field.name()));
    String action = "/" + (path.startsWith("/") ? path.substring(1) : path);
    return response
        .type(MediaType.TEXT_HTML_TYPE)
        .entity(new SignedOutPage(action, fields))
        .build();
  }

  private static byte[] start(InputStream body) {
    try {
      return body.readNBytes(OfficerFormFilter.WHOLE_FORM);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> unfinished(SecurityContext security) {
    return security.getUserPrincipal() instanceof SignedIn who
        ? who.unfinished()
        : Optional.empty();
  }

  private static Optional<WebApplicationException> leadTo(
      ContainerRequestContext request, Optional<String> page) {
    String path = request.getUriInfo().getPath();
    String query = request.getUriInfo().getRequestUri().getRawQuery();
    return page.filter(
            to -> request.getMethod().equals(HttpMethod.GET) && OfficerPaths.isForOfficers(path))
        .map(to ->
            new RedirectionException(
                Response.Status.SEE_OTHER, OfficerPaths.remembering(to, path, query)));
  }
}
