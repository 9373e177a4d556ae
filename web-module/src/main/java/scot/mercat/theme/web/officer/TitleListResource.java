package scot.mercat.theme.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.theme.ThemeId;
import scot.mercat.theme.ThemeTitle;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** The themes of one consultation, for those who translate what they are called. */
@Path("{lang}/officer/themes/{consultation}/titles")
public class TitleListResource {
  private final OwnThemes own;
  private final Consultations consultations;
  private final Themes themes;

  @Inject
  public TitleListResource(OwnThemes own, Consultations consultations, Themes themes) {
    this.own = own;
    this.consultations = consultations;
    this.themes = themes;
  }

  @GET
  @RolesAllowed({Role.ANALYST, Role.EDITOR, Role.TRANSLATOR})
  public Page list(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @Context SecurityContext security) {
    Consultation consultation = own.consultation(Officer.of(security), id);
    Map<ThemeId, List<ThemeTitle>> titles = themes.titles(consultation.id());
    return new TitleListPage(
        consultation,
        consultations.text(consultation, lang).title(),
        themes.of(consultation.id(), lang).stream()
            .map(theme -> new TitleListPage.Line(theme, titles.getOrDefault(theme.id(), List.of())))
            .toList());
  }
}
