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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets in whom the method names. A method that names nobody lets in nobody. Who could be let in
 * after signing in is led there and back; a form that came too late is answered with a page that
 * says how to send it again.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {
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
          .orElseGet(() -> new NotAuthorizedException("Session"));
    }
    if (Stream.of(roles.value()).noneMatch(security::isUserInRole)) {
      throw leadTo(request, unfinished(security)).orElseGet(ForbiddenException::new);
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
