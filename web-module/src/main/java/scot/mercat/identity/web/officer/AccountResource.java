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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.UUID;
import scot.mercat.identity.Finishing;
import scot.mercat.identity.Officer;
import scot.mercat.identity.PasswordChange;
import scot.mercat.identity.PasswordOutcome;
import scot.mercat.identity.Role;
import scot.mercat.identity.SecondFactorOutcome;
import scot.mercat.identity.Sessions;
import scot.mercat.identity.web.PasswordProblems;
import scot.mercat.identity.web.SessionCookie;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.OfficerPaths;
import scot.mercat.web.PublicAddress;

/** An officer's own account: password, recovery codes, sessions, and the way out. */
@Path("{lang}/officer/account")
public class AccountResource {
  private final Sessions sessions;
  private final PasswordChange passwords;
  private final Finishing finishing;
  private final PublicAddress address;

  @Inject
  public AccountResource(
      Sessions sessions, PasswordChange passwords, Finishing finishing, PublicAddress address) {
    this.sessions = sessions;
    this.passwords = passwords;
    this.finishing = finishing;
    this.address = address;
  }

  @GET
  @RolesAllowed(Role.OFFICER)
  public Response show(
      @PathParam("lang") Language language,
      @Context SecurityContext security,
      @CookieParam(SessionCookie.NAME) String cookie,
      @QueryParam("changed") @DefaultValue("false") boolean changed) {
    return page(security, cookie, changed, FormErrors.NONE);
  }

  @POST
  @Path("password")
  @RolesAllowed(Role.OFFICER)
  public Response changePassword(
      @PathParam("lang") Language language,
      @Context SecurityContext security,
      @CookieParam(SessionCookie.NAME) String cookie,
      @FormParam("present") @DefaultValue("") String present,
      @FormParam("password") @DefaultValue("") String password) {
    return switch (passwords.change(sessions.current(cookie).orElseThrow(), present, password)) {
      case PasswordOutcome.Kept() -> to(language, OfficerPaths.ACCOUNT + "?changed=true").build();
      case PasswordOutcome.Unfit unfit ->
          again(security, cookie, PasswordProblems.of("password", unfit.problem()));
      case PasswordOutcome.Wrong() ->
          again(security, cookie, FormErrors.of("present", "identity.account.present.wrong"));
      case PasswordOutcome.Wait wait ->
          again(
              security,
              cookie,
              FormErrors.of("present", "identity.sign-in.wait", wait.until().plusSeconds(59)));
      case PasswordOutcome.LinkOver() -> throw new IllegalStateException("There was no link");
    };
  }

  /** Answers with the codes themselves, since nothing could show them a second time. */
  @POST
  @Path("recovery-codes")
  @RolesAllowed(Role.OFFICER)
  public Response renewCodes(
      @PathParam("lang") Language language,
      @Context SecurityContext security,
      @CookieParam(SessionCookie.NAME) String cookie,
      @FormParam("code") @DefaultValue("") String code) {
    return switch (finishing.renewCodes(sessions.current(cookie).orElseThrow(), code)) {
      case SecondFactorOutcome.Opened opened ->
          Response.ok(
                  new RecoveryCodesPage(
                      opened.codes(), "/" + language.tag() + "/" + OfficerPaths.ACCOUNT))
              .cookie(SessionCookie.of(opened.cookie(), address.isSecure()))
              .build();
      case SecondFactorOutcome.Wrong() ->
          again(security, cookie, FormErrors.of("code", "identity.second-factor.wrong"));
      case SecondFactorOutcome.Wait wait ->
          again(
              security,
              cookie,
              FormErrors.of("code", "identity.sign-in.wait", wait.until().plusSeconds(59)));
    };
  }

  @POST
  @Path("sessions/end")
  @RolesAllowed(Role.OFFICER)
  public Response end(
      @PathParam("lang") Language language,
      @Context SecurityContext security,
      @FormParam("session") UUID session) {
    sessions.end(Officer.of(security), session);
    return to(language, OfficerPaths.ACCOUNT).build();
  }

  @POST
  @Path("sign-out")
  @RolesAllowed({Role.OFFICER, Role.SIGNING_IN})
  public Response signOut(
      @PathParam("lang") Language language,
      @Context SecurityContext security,
      @CookieParam(SessionCookie.NAME) String cookie) {
    sessions
        .current(cookie)
        .ifPresent(held -> sessions.end(Officer.of(security), held.session().id()));
    return to(language, OfficerPaths.SIGN_IN + "?done=out")
        .cookie(SessionCookie.none(address.isSecure()))
        .build();
  }

  private Response again(SecurityContext security, String cookie, FormErrors errors) {
    return page(security, cookie, false, errors);
  }

  private Response page(
      SecurityContext security, String cookie, boolean changed, FormErrors errors) {
    Sessions.Held held = sessions.current(cookie).orElseThrow();
    return Response.status(errors.isEmpty() ? 200 : 422)
        .entity(new AccountPage(held, sessions.list(Officer.of(security)), changed, errors))
        .build();
  }

  private static Response.ResponseBuilder to(Language language, String path) {
    return Response.seeOther(URI.create("/" + language.tag() + "/" + path));
  }
}
