package scot.mercat.identity.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.UUID;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.identity.Sessions;
import scot.mercat.identity.web.SessionCookie;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;
import scot.mercat.web.PublicAddress;

/** An officer's own account: sessions, and the way out. */
@Path("{lang}/officer/account")
public class AccountResource {
  private final Sessions sessions;
  private final PublicAddress address;

  @Inject
  public AccountResource(Sessions sessions, PublicAddress address) {
    this.sessions = sessions;
    this.address = address;
  }

  @GET
  @RolesAllowed(Role.OFFICER)
  public Page show(
      @Context SecurityContext security, @CookieParam(SessionCookie.NAME) String cookie) {
    return new AccountPage(
        sessions.list(Officer.of(security)), sessions.current(cookie).orElseThrow());
  }

  @POST
  @Path("sessions/end")
  @RolesAllowed(Role.OFFICER)
  public Response end(
      @PathParam("lang") Language language,
      @Context SecurityContext security,
      @FormParam("session") UUID session) {
    sessions.end(Officer.of(security), session);
    return Response.seeOther(URI.create("/" + language.tag() + "/officer/account")).build();
  }

  @POST
  @Path("sign-out")
  @RolesAllowed({Role.OFFICER, Role.SIGNING_IN})
  public Response signOut(
      @PathParam("lang") Language language,
      @Context SecurityContext security,
      @CookieParam(SessionCookie.NAME) String cookie) {
    sessions.current(cookie).ifPresent(id -> sessions.end(Officer.of(security), id));
    return Response.seeOther(URI.create("/" + language.tag() + "/officer/sign-in?out=true"))
        .cookie(SessionCookie.none(address.isSecure()))
        .build();
  }
}
