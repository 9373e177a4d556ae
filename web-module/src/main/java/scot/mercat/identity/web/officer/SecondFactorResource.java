package scot.mercat.identity.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import scot.mercat.identity.Finishing;
import scot.mercat.identity.Role;
import scot.mercat.identity.SecondFactorOutcome;
import scot.mercat.identity.Sessions;
import scot.mercat.identity.web.SessionCookie;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.OfficerPaths;
import scot.mercat.web.PublicAddress;

/** The step after the password. */
@Path("{lang}/officer/second-factor")
public class SecondFactorResource {
  private final Sessions sessions;
  private final Finishing finishing;
  private final PublicAddress address;

  @Inject
  public SecondFactorResource(Sessions sessions, Finishing finishing, PublicAddress address) {
    this.sessions = sessions;
    this.finishing = finishing;
    this.address = address;
  }

  @GET
  @RolesAllowed(Role.SIGNING_IN)
  public Response show(
      @PathParam("lang") Language language,
      @CookieParam(SessionCookie.NAME) String cookie,
      @QueryParam("next") @DefaultValue("") String next) {
    if (sessions.current(cookie).orElseThrow().account().hasSecondFactor()) {
      return Response.ok(new SecondFactorPage(next, FormErrors.NONE)).build();
    }
    URI wanted = OfficerPaths.next(language.tag(), next);
    return Response.seeOther(
            OfficerPaths.remembering(
                "officer/second-factor/set-up", wanted.getPath(), wanted.getRawQuery()))
        .build();
  }

  @POST
  @RolesAllowed(Role.SIGNING_IN)
  public Response prove(
      @PathParam("lang") Language language,
      @CookieParam(SessionCookie.NAME) String cookie,
      @FormParam("code") @DefaultValue("") String code,
      @FormParam("next") @DefaultValue("") String next) {
    return switch (finishing.prove(sessions.current(cookie).orElseThrow(), code)) {
      case SecondFactorOutcome.Opened opened ->
          Response.seeOther(OfficerPaths.next(language.tag(), next))
              .cookie(SessionCookie.of(opened.cookie(), address.isSecure()))
              .build();
      case SecondFactorOutcome.Wrong() ->
          again(next, FormErrors.of("code", "identity.second-factor.wrong"));
      case SecondFactorOutcome.Wait wait ->
          again(next, FormErrors.of("code", "identity.sign-in.wait", wait.until().plusSeconds(59)));
    };
  }

  private static Response again(String next, FormErrors errors) {
    return Response.status(422).entity(new SecondFactorPage(next, errors)).build();
  }
}
