package scot.mercat.identity.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import scot.mercat.identity.Finishing;
import scot.mercat.identity.Role;
import scot.mercat.identity.SecondFactorOutcome;
import scot.mercat.identity.Sessions;
import scot.mercat.identity.web.SessionCookie;
import scot.mercat.translations.Language;
import scot.mercat.web.Brand;
import scot.mercat.web.BrandSource;
import scot.mercat.web.FormErrors;
import scot.mercat.web.OfficerPaths;
import scot.mercat.web.Page;
import scot.mercat.web.PublicAddress;

/** Giving an app the key of the second factor, at the first sign-in. */
@Path("{lang}/officer/second-factor/set-up")
public class SetUpResource {
  private final Sessions sessions;
  private final Finishing finishing;
  private final PublicAddress address;
  private final List<BrandSource> brands;

  @Inject
  public SetUpResource(
      Sessions sessions, Finishing finishing, PublicAddress address, Instance<BrandSource> brands) {
    this.sessions = sessions;
    this.finishing = finishing;
    this.address = address;
    this.brands = brands.stream().toList();
  }

  @GET
  @RolesAllowed(Role.SIGNING_IN)
  public Page show(
      @PathParam("lang") Language language,
      @CookieParam(SessionCookie.NAME) String cookie,
      @QueryParam("next") @DefaultValue("") String next) {
    return page(sessions.current(cookie).orElseThrow(), next, FormErrors.NONE);
  }

  /** Answers with the recovery codes themselves, since nothing could show them a second time. */
  @POST
  @RolesAllowed(Role.SIGNING_IN)
  public Response setUp(
      @PathParam("lang") Language language,
      @CookieParam(SessionCookie.NAME) String cookie,
      @FormParam("code") @DefaultValue("") String code,
      @FormParam("next") @DefaultValue("") String next) {
    Sessions.Held held = sessions.current(cookie).orElseThrow();
    if (finishing.setUp(held, code) instanceof SecondFactorOutcome.Opened opened) {
      String wanted = OfficerPaths.next(language.tag(), next).toString();
      return Response.ok(new RecoveryCodesPage(opened.codes(), wanted))
          .cookie(SessionCookie.of(opened.cookie(), address.isSecure()))
          .build();
    }
    FormErrors errors = FormErrors.of("code", "identity.set-up.wrong");
    return Response.status(422).entity(page(held, next, errors)).build();
  }

  private Page page(Sessions.Held held, String next, FormErrors errors) {
    if (held.account().hasSecondFactor()) {
      throw new ForbiddenException();
    }
    Brand brand = brands.stream().findFirst().map(BrandSource::brand).orElse(Brand.NONE);
    byte[] key = finishing.keyToSetUp(held.session());
    return SetUpPage.of(next, key, brand.name(), held.account().email(), errors);
  }
}
