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
import java.util.Map;
import java.util.UUID;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.theme.CodedResponse;
import scot.mercat.theme.Coding;
import scot.mercat.theme.Theme;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** One theme with what is in it. */
@Path("{lang}/officer/themes/{consultation}/{theme}")
public class ThemeResource {
  private final OwnThemes own;
  private final Desks desks;
  private final Themes themes;
  private final Coding coding;

  @Inject
  public ThemeResource(OwnThemes own, Desks desks, Themes themes, Coding coding) {
    this.own = own;
    this.desks = desks;
    this.themes = themes;
    this.coding = coding;
  }

  @GET
  @RolesAllowed({Role.ANALYST, Role.EDITOR})
  public Page read(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @PathParam("theme") UUID themeId,
      @BeanParam FilterForm filter,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Consultation consultation = own.consultation(officer, id);
    Theme theme = own.theme(consultation, themeId, lang);
    Asked asked = new Asked(Map.of("theme", theme.id().value().toString()), filter.asked().page());
    return new ThemePage(
        desks.of(officer, consultation, lang, asked),
        theme,
        themes.facts(theme.id()),
        themes.titles(theme));
  }

  /** Takes one response out again. */
  @POST
  @Path("take-out")
  @RolesAllowed({Role.ANALYST, Role.EDITOR})
  public Response takeOut(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @PathParam("theme") UUID themeId,
      @FormParam("response") UUID response,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Consultation consultation = own.consultation(officer, id);
    Theme theme = own.theme(consultation, themeId, lang);
    CodedResponse coded = own.response(officer, consultation, response);
    coding.uncode(officer, consultation, theme.id(), coded.response().id());
    return ThemePlaces.to(lang, ThemePlaces.of(consultation, theme.id()));
  }
}
