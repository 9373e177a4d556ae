package scot.mercat.identity.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import scot.mercat.identity.Sessions;
import scot.mercat.web.OfficerPaths;
import scot.mercat.web.PublicAddress;
import scot.mercat.web.SignedIn;

/**
 * Knows the officer by the cookie. Only on officers' pages: on all others everybody is a reader
 * like any other.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SessionFilter implements ContainerRequestFilter {
  private final Sessions sessions;
  private final PublicAddress address;
  @Context private HttpServletRequest servletRequest;

  @Inject
  public SessionFilter(Sessions sessions, PublicAddress address) {
    this.sessions = sessions;
    this.address = address;
  }

  /** What the rest of the request knows of the officer. */
  record Known(SignedIn who, boolean isSecure) implements SecurityContext {
    @Override
    public Principal getUserPrincipal() {
      return who;
    }

    @Override
    public boolean isUserInRole(String role) {
      return who.roles().contains(role);
    }

    @Override
    public String getAuthenticationScheme() {
      return FORM_AUTH;
    }
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Cookie cookie = request.getCookies().get(SessionCookie.NAME);
    if (cookie == null || !OfficerPaths.isForOfficers(request.getUriInfo().getPath())) {
      return;
    }
    sessions
        .find(cookie.getValue(), address.isLoopback(servletRequest))
        .ifPresent(
            held -> request.setSecurityContext(new Known(held.officer(), address.isSecure())));
  }
}
