package scot.mercat.response.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.util.UUID;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.response.Response;
import scot.mercat.response.Translating;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** One response, and the English beside its words. */
@Path("{lang}/officer/responses/{id}")
public class ResponseResource {
  private final Owned owned;
  private final ResponseViews views;
  private final Translating translating;
  private final Clock clock;

  @Inject
  public ResponseResource(Owned owned, ResponseViews views, Translating translating, Clock clock) {
    this.owned = owned;
    this.views = views;
    this.translating = translating;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.EDITOR, Role.APPROVER, Role.TRANSLATOR, Role.MODERATOR, Role.ANALYST})
  public Page one(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @QueryParam("entered") @DefaultValue("no") String entered,
      @Context SecurityContext security) {
    Response response = owned.response(security, id);
    return views.page(Officer.of(security), response, lang, entered.equals("yes"));
  }

  @POST
  @Path("translation")
  @RolesAllowed({Role.EDITOR, Role.TRANSLATOR, Role.MODERATOR})
  public jakarta.ws.rs.core.Response translate(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Officer officer = Officer.of(security);
    Response response = owned.response(security, id);
    TranslationForm form = TranslationForm.of(sent);
    FormErrors errors = form.errors();
    if (!errors.isEmpty()) {
      return OfficerPlaces.again(views.page(officer, response, lang, false).refused(form, errors));
    }
    translating.translate(officer, response.id(), form.words(), clock.instant());
    return OfficerPlaces.to(lang, OfficerPlaces.of(response.id()));
  }
}
