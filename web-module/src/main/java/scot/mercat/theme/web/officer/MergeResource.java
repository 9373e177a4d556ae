package scot.mercat.theme.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.theme.MergeOutcome;
import scot.mercat.theme.Merging;
import scot.mercat.theme.Theme;
import scot.mercat.theme.ThemeSize;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Makes one theme of two that say the same. */
@Path("{lang}/officer/themes/{consultation}/{theme}/merge")
public class MergeResource {
  private final OwnThemes own;
  private final Themes themes;
  private final Merging merging;

  @Inject
  public MergeResource(OwnThemes own, Themes themes, Merging merging) {
    this.own = own;
    this.themes = themes;
    this.merging = merging;
  }

  @GET
  @RolesAllowed({Role.ANALYST, Role.EDITOR})
  public Page form(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @PathParam("theme") UUID themeId,
      @Context SecurityContext security) {
    Consultation consultation = own.consultation(Officer.of(security), id);
    return page(consultation, own.theme(consultation, themeId, lang), lang, "", FormErrors.NONE);
  }

  @POST
  @RolesAllowed({Role.ANALYST, Role.EDITOR})
  public Response merge(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @PathParam("theme") UUID themeId,
      @FormParam("into") @DefaultValue("") String chosen,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Consultation consultation = own.consultation(officer, id);
    Theme theme = own.theme(consultation, themeId, lang);
    Optional<Theme> into = other(consultation, theme, lang, chosen);
    if (into.isEmpty()) {
      return refused(consultation, theme, lang, "", "theme.error.merge-none");
    }
    return switch (merging.merge(officer, consultation, theme.id(), into.get().id())) {
      case MergeOutcome.Merged merged ->
          ThemePlaces.to(lang, ThemePlaces.of(consultation, into.get().id()));
      case MergeOutcome.Answered answered ->
          refused(consultation, theme, lang, chosen, "theme.error.merge-answered");
      case MergeOutcome.Same same ->
          refused(consultation, theme, lang, "", "theme.error.merge-none");
    };
  }

  private Response refused(
      Consultation consultation, Theme theme, Language lang, String chosen, String problem) {
    return ThemePlaces.again(
        page(consultation, theme, lang, chosen, FormErrors.of("into", problem)));
  }

  private Optional<Theme> other(
      Consultation consultation, Theme theme, Language lang, String chosen) {
    return others(consultation, theme, lang).stream()
        .filter(one -> one.id().value().toString().equals(chosen))
        .findFirst();
  }

  private List<Theme> others(Consultation consultation, Theme theme, Language lang) {
    return themes.of(consultation.id(), lang).stream()
        .filter(one -> !one.id().equals(theme.id()))
        .toList();
  }

  private MergePage page(
      Consultation consultation, Theme theme, Language lang, String chosen, FormErrors errors) {
    return new MergePage(
        consultation,
        theme,
        themes.sizes(consultation.id()).getOrDefault(theme.id(), ThemeSize.NONE).responses(),
        others(consultation, theme, lang),
        chosen,
        errors);
  }
}
