package scot.mercat.identity.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import scot.mercat.identity.Forgotten;
import scot.mercat.notify.EmailAddress;
import scot.mercat.shared.Setting;
import scot.mercat.shared.Settings;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Asking for a link to choose another password. */
@Path("{lang}/officer/forgotten")
public class ForgottenResource {
  private final Forgotten forgotten;
  private final Visits visits;
  private final boolean sends;

  @Inject
  public ForgottenResource(Forgotten forgotten, Visits visits, Settings settings) {
    this.forgotten = forgotten;
    this.visits = visits;
    this.sends = settings.given(Setting.SMTP_HOST).isPresent();
  }

  @GET
  @PermitAll
  public Page show(
      @PathParam("lang") Language language,
      @QueryParam("asked") @DefaultValue("false") boolean asked) {
    return new ForgottenPage(asked, "", sends, FormErrors.NONE);
  }

  @POST
  @PermitAll
  public Response ask(
      @PathParam("lang") Language language,
      @FormParam("email") @DefaultValue("") String email,
      @Context HttpServletRequest request) {
    if (EmailAddress.of(email).isEmpty()) {
      FormErrors errors = FormErrors.of("email", "identity.email.bad");
      return Response.status(422).entity(new ForgottenPage(false, email, sends, errors)).build();
    }
    forgotten.ask(email, visits.of(request));
    return Response.seeOther(URI.create("/" + language.tag() + "/officer/forgotten?asked=true"))
        .build();
  }
}
