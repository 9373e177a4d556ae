package scot.mercat.plan.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.plan.DraftParagraphs;
import scot.mercat.plan.DraftView;
import scot.mercat.plan.DraftViews;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Moves a paragraph over any distance; over one place the plan's own page does it. */
@Path("{lang}/officer/plans/{slug}/paragraphs/{key}/move")
public class MoveResource {
  private final Plans plans;
  private final DraftViews views;
  private final DraftParagraphs paragraphs;

  @Inject
  public MoveResource(Plans plans, DraftViews views, DraftParagraphs paragraphs) {
    this.plans = plans;
    this.views = views;
    this.paragraphs = paragraphs;
  }

  @GET
  @RolesAllowed(Role.EDITOR)
  public Page form(
      @PathParam("slug") String slug,
      @PathParam("key") String key,
      @Context SecurityContext security) {
    return page(Officers.plan(plans, Officer.of(security), slug), key, FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.EDITOR)
  public Response move(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @PathParam("key") String key,
      @FormParam("after") @DefaultValue("") String after,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Plan plan = Officers.plan(plans, officer, slug);
    MovePage page = page(plan, key, FormErrors.of("after", "plan.move.wrong"));
    boolean isKnown = page.others().stream().anyMatch(other -> other.key().equals(after));
    if (!isKnown) {
      return Response.status(422).entity(page).build();
    }
    paragraphs.moveAfter(officer, plan, key, after);
    return Officers.seeParagraph(lang, plan, key);
  }

  private MovePage page(Plan plan, String key, FormErrors errors) {
    DraftView draft = plans.draft(plan).map(views::view).orElseThrow(NotFoundException::new);
    Paragraph paragraph =
        draft
            .version()
            .paragraph(key)
            .filter(Paragraph::isMovable)
            .orElseThrow(NotFoundException::new);
    return new MovePage(draft, paragraph, errors);
  }
}
