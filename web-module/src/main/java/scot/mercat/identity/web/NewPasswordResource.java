package scot.mercat.identity.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import scot.mercat.identity.PasswordChoice;
import scot.mercat.identity.PasswordOutcome;
import scot.mercat.identity.rules.Account;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;

/** Choosing a password by the link of an invitation, or of a letter to whoever forgot. */
@Path("{lang}/officer/new-password")
public class NewPasswordResource {
  private final PasswordChoice choice;

  @Inject
  public NewPasswordResource(PasswordChoice choice) {
    this.choice = choice;
  }

  @GET
  @PermitAll
  public Response show(
      @PathParam("lang") Language language, @QueryParam("code") @DefaultValue("") String code) {
    return page(code, FormErrors.NONE);
  }

  @POST
  @PermitAll
  public Response choose(
      @PathParam("lang") Language language,
      @FormParam("code") @DefaultValue("") String code,
      @FormParam("password") @DefaultValue("") String password) {
    return switch (choice.byLink(code, password)) {
      case PasswordOutcome.Kept() ->
          Response.seeOther(URI.create("/" + language.tag() + "/officer/sign-in?done=password"))
              .build();
      case PasswordOutcome.Unfit unfit ->
          page(code, PasswordProblems.of("password", unfit.problem()));
      case PasswordOutcome.LinkOver() -> page("", FormErrors.NONE);
      case PasswordOutcome.Wrong wrong -> throw new IllegalStateException(wrong.toString());
      case PasswordOutcome.Wait wait -> throw new IllegalStateException(wait.toString());
    };
  }

  private Response page(String code, FormErrors errors) {
    String email = choice.ownerOf(code).map(Account::email).orElse("");
    int status = email.isEmpty() ? 410 : errors.isEmpty() ? 200 : 422;
    return Response.status(status).entity(new NewPasswordPage(code, email, errors)).build();
  }
}
