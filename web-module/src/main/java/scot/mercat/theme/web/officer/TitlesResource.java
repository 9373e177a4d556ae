package scot.mercat.theme.web.officer;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Map;
import java.util.UUID;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.theme.NameOutcome;
import scot.mercat.theme.Naming;
import scot.mercat.theme.Theme;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Renames a theme and translates its title. */
@Path("{lang}/officer/themes/{consultation}/{theme}/titles")
public class TitlesResource {
  private final OwnThemes own;
  private final Themes themes;
  private final Naming naming;

  @Inject
  public TitlesResource(OwnThemes own, Themes themes, Naming naming) {
    this.own = own;
    this.themes = themes;
    this.naming = naming;
  }

  @GET
  @RolesAllowed({Role.ANALYST, Role.EDITOR, Role.TRANSLATOR})
  public Page form(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @PathParam("theme") UUID themeId,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Consultation consultation = own.consultation(Officer.of(security), id);
    Theme theme = own.theme(consultation, themeId, lang);
    return new TitlesPage(
        consultation, theme, themes.titles(theme), Map.of(), !kept.isEmpty(), FormErrors.NONE);
  }

  @POST
  @RolesAllowed({Role.ANALYST, Role.EDITOR, Role.TRANSLATOR})
  public Response write(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @PathParam("theme") UUID themeId,
      MultivaluedMap<String, String> sent,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Consultation consultation = own.consultation(officer, id);
    Theme theme = own.theme(consultation, themeId, lang);
    TitleEntries entries = TitleEntries.of(sent, themes.titles(theme));
    FormErrors errors = entries.errors();
    if (errors.isEmpty() && (officer.is(Role.ANALYST) || officer.is(Role.EDITOR))) {
      errors = renamed(officer, consultation, theme, entries);
    }
    if (!errors.isEmpty()) {
      return ThemePlaces.again(
          new TitlesPage(
              consultation, theme, themes.titles(theme), entries.typed(), false, errors));
    }
    entries
        .changed()
        .forEach((language, title) ->
            naming.translate(officer, consultation, theme.id(), language, title));
    return ThemePlaces.to(lang, ThemePlaces.of(consultation, theme.id()) + "/titles?kept=1");
  }

  private FormErrors renamed(
      Officer officer, Consultation consultation, Theme theme, TitleEntries entries) {
    if (!entries.isRenamed()) {
      return FormErrors.NONE;
    }
    return switch (naming.rename(officer, consultation, theme.id(), entries.english())) {
      case NameOutcome.Named named -> FormErrors.NONE;
      case NameOutcome.Taken taken -> FormErrors.of("title-en", "theme.error.title-taken");
    };
  }
}
