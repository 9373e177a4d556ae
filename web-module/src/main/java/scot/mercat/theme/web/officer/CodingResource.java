package scot.mercat.theme.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Where many responses at a time are put into themes, or out of scope. */
@Path("{lang}/officer/themes/{consultation}")
public class CodingResource {
  private final OwnThemes own;
  private final Desks desks;
  private final Acting acting;

  @Inject
  public CodingResource(OwnThemes own, Desks desks, Acting acting) {
    this.own = own;
    this.desks = desks;
    this.acting = acting;
  }

  @GET
  @RolesAllowed({Role.ANALYST, Role.EDITOR})
  public Page desk(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @BeanParam FilterForm filter,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Desk desk = desks.of(officer, own.consultation(officer, id), lang, filter.asked());
    return new CodingPage(desk, Action.NONE, filter.done(), FormErrors.NONE);
  }

  @POST
  @RolesAllowed({Role.ANALYST, Role.EDITOR})
  public Response act(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @BeanParam FilterForm filter,
      @BeanParam ActionForm form,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Consultation consultation = own.consultation(officer, id);
    Action action = form.action();
    FormErrors errors = acting.act(officer, consultation, action);
    if (!errors.isEmpty()) {
      Desk desk = desks.of(officer, consultation, lang, filter.asked());
      return ThemePlaces.again(new CodingPage(desk, action, Done.NOTHING, errors));
    }
    return ThemePlaces.to(lang, ThemePlaces.of(consultation) + filter.asked().after(action.done()));
  }
}
