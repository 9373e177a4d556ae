package scot.mercat.response.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.util.UUID;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.place.Places;
import scot.mercat.response.Response;
import scot.mercat.response.Safeguarding;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Someone may be at risk: any officer says so, and a moderator says what was done. */
@Path("{lang}/officer/responses/{id}")
public class RiskResource {
  private final Owned owned;
  private final Safeguarding safeguarding;
  private final Places places;
  private final Clock clock;

  @Inject
  public RiskResource(Owned owned, Safeguarding safeguarding, Places places, Clock clock) {
    this.owned = owned;
    this.safeguarding = safeguarding;
    this.places = places;
    this.clock = clock;
  }

  @GET
  @Path(WorryPage.AT_RISK)
  @RolesAllowed({Role.EDITOR, Role.APPROVER, Role.TRANSLATOR, Role.MODERATOR, Role.ANALYST})
  public Page flag(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    Response response = owned.response(security, id);
    return page(WorryPage.AT_RISK, response, WorryForm.EMPTY, FormErrors.NONE);
  }

  @POST
  @Path(WorryPage.AT_RISK)
  @RolesAllowed({Role.EDITOR, Role.APPROVER, Role.TRANSLATOR, Role.MODERATOR, Role.ANALYST})
  public jakarta.ws.rs.core.Response flagged(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Response response = owned.response(security, id);
    WorryForm form = WorryForm.of(sent);
    FormErrors errors = form.errors();
    if (!errors.isEmpty()) {
      return OfficerPlaces.again(page(WorryPage.AT_RISK, response, form, errors));
    }
    safeguarding.flag(Officer.of(security), response.id(), form.text(), clock.instant());
    return OfficerPlaces.to(lang, OfficerPlaces.of(response.id()));
  }

  @GET
  @Path(WorryPage.ACTED)
  @RolesAllowed(Role.MODERATOR)
  public Page act(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    Response response = owned.response(security, id);
    return page(WorryPage.ACTED, response, WorryForm.EMPTY, FormErrors.NONE);
  }

  @POST
  @Path(WorryPage.ACTED)
  @RolesAllowed(Role.MODERATOR)
  public jakarta.ws.rs.core.Response acted(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Response response = owned.response(security, id);
    WorryForm form = WorryForm.of(sent);
    FormErrors errors = form.errorsOfDone();
    if (!errors.isEmpty()) {
      return OfficerPlaces.again(page(WorryPage.ACTED, response, form, errors));
    }
    boolean isFirst =
        safeguarding.acted(Officer.of(security), response.id(), form.text(), clock.instant());
    return isFirst
        ? OfficerPlaces.to(lang, OfficerPlaces.of(response.id()))
        : OfficerPlaces.again(
            page(WorryPage.ACTED, response, form, FormErrors.of("text", "response.error.acted")));
  }

  private Page page(String step, Response response, WorryForm form, FormErrors errors) {
    return new WorryPage(step, response, places.dutyContact(), clock.instant(), form, errors);
  }
}
