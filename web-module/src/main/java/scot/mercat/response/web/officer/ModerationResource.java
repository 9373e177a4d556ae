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
import scot.mercat.response.ModerateOutcome;
import scot.mercat.response.Moderating;
import scot.mercat.response.Response;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** What a moderator decides about one response. */
@Path("{lang}/officer/responses/{id}")
public class ModerationResource {
  private final Owned owned;
  private final Moderating moderating;
  private final ResponseViews views;
  private final Clock clock;

  @Inject
  public ModerationResource(Owned owned, Moderating moderating, ResponseViews views, Clock clock) {
    this.owned = owned;
    this.moderating = moderating;
    this.views = views;
    this.clock = clock;
  }

  @POST
  @Path("show")
  @RolesAllowed(Role.MODERATOR)
  public jakarta.ws.rs.core.Response show(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Response response = owned.response(security, id);
    FormErrors errors = errors(moderating.show(officer, response.id(), clock.instant()), "decide");
    ResponsePage page = views.page(officer, response, lang, false);
    return errors.isEmpty()
        ? done(lang, response)
        : OfficerPlaces.again(page.refused(page.translation(), errors));
  }

  @GET
  @Path("redact")
  @RolesAllowed(Role.MODERATOR)
  public Page redact(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    return RedactPage.of(owned.response(security, id));
  }

  @POST
  @Path("redact")
  @RolesAllowed(Role.MODERATOR)
  public jakarta.ws.rs.core.Response redacted(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Response response = owned.response(security, id);
    RedactForm form = RedactForm.of(sent);
    FormErrors errors = form.errors(response);
    if (!errors.isEmpty()) {
      return OfficerPlaces.again(new RedactPage(response, form, errors));
    }
    ModerateOutcome outcome =
        moderating.redact(Officer.of(security), response.id(), form.redaction(), clock.instant());
    FormErrors refused = errors(outcome, "text");
    return refused.isEmpty()
        ? done(lang, response)
        : OfficerPlaces.again(refused(owned.response(security, id), form, refused));
  }

  @GET
  @Path("hide")
  @RolesAllowed(Role.MODERATOR)
  public Page hide(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    return new HidePage(owned.response(security, id), ReasonForm.EMPTY, FormErrors.NONE);
  }

  @POST
  @Path("hide")
  @RolesAllowed(Role.MODERATOR)
  public jakarta.ws.rs.core.Response hidden(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Response response = owned.response(security, id);
    ReasonForm form = ReasonForm.of(sent);
    FormErrors errors = form.addTo(FormErrors.NONE);
    if (errors.isEmpty()) {
      Officer officer = Officer.of(security);
      errors =
          errors(moderating.hide(officer, response.id(), form.reason(), clock.instant()), "reason");
    }
    return errors.isEmpty()
        ? done(lang, response)
        : OfficerPlaces.again(new HidePage(response, form, errors));
  }

  /** The words as they came; that they were read is noted. */
  @GET
  @Path("original")
  @RolesAllowed(Role.MODERATOR)
  public Page original(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    Response response = owned.response(security, id);
    return new OriginalPage(response, moderating.original(Officer.of(security), response.id()));
  }

  private static RedactPage refused(Response now, RedactForm form, FormErrors errors) {
    return new RedactPage(now, form.over(now), errors);
  }

  private static FormErrors errors(ModerateOutcome outcome, String field) {
    return switch (outcome) {
      case ModerateOutcome.Done done -> FormErrors.NONE;
      case ModerateOutcome.AtRisk atRisk -> FormErrors.of(field, "response.error.at-risk");
      case ModerateOutcome.Erased erased -> FormErrors.of(field, "response.error.erased");
      case ModerateOutcome.ChangedMeanwhile changed ->
          FormErrors.of(field, "response.error.changed");
    };
  }

  private static jakarta.ws.rs.core.Response done(Language lang, Response response) {
    return OfficerPlaces.to(lang, OfficerPlaces.of(response.id()));
  }
}
