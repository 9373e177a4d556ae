package scot.mercat.identity.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import scot.mercat.identity.SignIn;
import scot.mercat.identity.SignInOutcome;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.OfficerPaths;
import scot.mercat.web.Page;

/** Signing in by password. */
@Path("{lang}/officer/sign-in")
public class SignInResource {
  private final SignIn signIn;
  private final Visits visits;

  @Inject
  public SignInResource(SignIn signIn, Visits visits) {
    this.signIn = signIn;
    this.visits = visits;
  }

  @GET
  @PermitAll
  public Page show(
      @PathParam("lang") Language language,
      @QueryParam("next") @DefaultValue("") String next,
      @QueryParam("done") @DefaultValue("") String done) {
    return new SignInPage("", next, done, FormErrors.NONE);
  }

  @POST
  @PermitAll
  public Response signIn(
      @PathParam("lang") Language language,
      @BeanParam SignInForm form,
      @Context HttpServletRequest request) {
    SignInOutcome outcome = signIn.withPassword(form.email, form.password, visits.of(request));
    return switch (outcome) {
      case SignInOutcome.Opened opened -> lead(language, form, opened);
      case SignInOutcome.Refused() ->
          again(form, FormErrors.of("email", "identity.sign-in.refused"));
      case SignInOutcome.Wait wait ->
          again(
              form, FormErrors.of("email", "identity.sign-in.wait", wait.until().plusSeconds(59)));
      case SignInOutcome.OnlyHere() ->
          again(form, FormErrors.of("email", "identity.sign-in.only-here"));
    };
  }

  private Response lead(Language language, SignInForm form, SignInOutcome.Opened opened) {
    URI wanted = OfficerPaths.next(language.tag(), form.next);
    URI next =
        opened.finished()
            ? wanted
            : OfficerPaths.remembering(
                "officer/second-factor", wanted.getPath(), wanted.getRawQuery());
    return Response.seeOther(next)
        .cookie(SessionCookie.of(opened.cookie(), visits.isSecure()))
        .build();
  }

  private static Response again(SignInForm form, FormErrors errors) {
    return Response.status(422).entity(new SignInPage(form.email, form.next, "", errors)).build();
  }
}
