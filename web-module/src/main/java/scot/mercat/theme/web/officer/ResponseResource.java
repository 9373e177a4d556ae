package scot.mercat.theme.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
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
import scot.mercat.theme.CodedResponse;
import scot.mercat.theme.Coding;
import scot.mercat.theme.CodingList;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** One response, read whole; whoever opens it has seen it. */
@Path("{lang}/officer/themes/{consultation}/responses/{response}")
public class ResponseResource {
  private final OwnThemes own;
  private final CodingList list;
  private final Legends legends;
  private final Acting acting;
  private final Coding coding;

  @Inject
  public ResponseResource(
      OwnThemes own, CodingList list, Legends legends, Acting acting, Coding coding) {
    this.own = own;
    this.list = list;
    this.legends = legends;
    this.acting = acting;
    this.coding = coding;
  }

  @GET
  @RolesAllowed({Role.ANALYST, Role.EDITOR})
  public Page read(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @PathParam("response") UUID response,
      @BeanParam FilterForm filter,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Consultation consultation = own.consultation(officer, id);
    CodedResponse coded = own.response(officer, consultation, response);
    coding.see(officer, consultation, coded.response().id());
    return page(officer, consultation, coded, lang, filter)
        .with(Action.NONE, filter.done(), FormErrors.NONE);
  }

  @POST
  @RolesAllowed({Role.ANALYST, Role.EDITOR})
  public Response act(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @PathParam("response") UUID response,
      @BeanParam FilterForm filter,
      @BeanParam ActionForm form,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Consultation consultation = own.consultation(officer, id);
    CodedResponse coded = own.response(officer, consultation, response);
    Action action = form.action().on(coded.response().id());
    FormErrors errors = acting.act(officer, consultation, action);
    return errors.isEmpty()
        ? ThemePlaces.to(
            lang,
            ThemePlaces.of(consultation, coded.response().id())
                + filter.asked().after(action.done()))
        : ThemePlaces.again(
            page(officer, consultation, coded, lang, filter).with(action, Done.NOTHING, errors));
  }

  /** Takes it out of a theme again. */
  @POST
  @Path("take-out")
  @RolesAllowed({Role.ANALYST, Role.EDITOR})
  public Response takeOut(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @PathParam("response") UUID response,
      @FormParam("theme") UUID theme,
      @BeanParam FilterForm filter,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Consultation consultation = own.consultation(officer, id);
    CodedResponse coded = own.response(officer, consultation, response);
    coding.uncode(
        officer, consultation, own.theme(consultation, theme, lang).id(), coded.response().id());
    return ThemePlaces.to(
        lang, ThemePlaces.of(consultation, coded.response().id()) + filter.asked().query());
  }

  private ResponsePage page(
      Officer officer,
      Consultation consultation,
      CodedResponse coded,
      Language lang,
      FilterForm filter) {
    Legend legend = legends.of(consultation, lang);
    Asked asked = filter.asked();
    return new ResponsePage(
        consultation,
        coded,
        legend,
        asked,
        list.neighbours(officer, consultation, asked.filter(legend), coded.response().id()),
        Action.NONE,
        Done.NOTHING,
        FormErrors.NONE);
  }
}
