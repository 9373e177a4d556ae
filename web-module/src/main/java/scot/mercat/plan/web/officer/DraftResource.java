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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.plan.DraftParagraphs;
import scot.mercat.plan.DraftViews;
import scot.mercat.plan.Drafts;
import scot.mercat.plan.PlaceNames;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** One plan as those who write it see it: its newest words, their order, what they change. */
@Path("{lang}/officer/plans/{slug}")
public class DraftResource {
  private final Plans plans;
  private final PlaceNames names;
  private final DraftViews views;
  private final Drafts drafts;
  private final DraftParagraphs paragraphs;

  @Inject
  public DraftResource(
      Plans plans, PlaceNames names, DraftViews views, Drafts drafts, DraftParagraphs paragraphs) {
    this.plans = plans;
    this.names = names;
    this.views = views;
    this.drafts = drafts;
    this.paragraphs = paragraphs;
  }

  @GET
  @RolesAllowed({Role.EDITOR, Role.APPROVER})
  public Page show(
      @PathParam("slug") String slug,
      @QueryParam("form") @DefaultValue("plain") String form,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Plan plan = Officers.plan(plans, Officer.of(security), slug);
    return new DraftPage(
        views.newest(plan).orElseThrow(NotFoundException::new),
        plans.latestPublished(plan).isPresent(),
        Rendition.find(form).orElseThrow(NotFoundException::new),
        names.bodies(),
        kept);
  }

  /** Opens the next version. */
  @POST
  @Path("draft")
  @RolesAllowed(Role.EDITOR)
  public Response open(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Plan plan = Officers.plan(plans, officer, slug);
    drafts.open(officer, plan);
    return Officers.seePlan(lang, plan, "?kept=opened");
  }

  /** Moves a paragraph one place. */
  @POST
  @Path("order")
  @RolesAllowed(Role.EDITOR)
  public Response move(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @FormParam("up") @DefaultValue("") String up,
      @FormParam("down") @DefaultValue("") String down,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Plan plan = Officers.plan(plans, officer, slug);
    String key = up.isEmpty() ? down : up;
    paragraphs.move(officer, plan, key, !up.isEmpty());
    return Officers.seeParagraph(lang, plan, key);
  }

  /** What the draft changes in what was published last. */
  @GET
  @Path("changes")
  @RolesAllowed({Role.EDITOR, Role.APPROVER})
  public Page changes(
      @PathParam("slug") String slug,
      @QueryParam("form") @DefaultValue("plain") String form,
      @Context SecurityContext security) {
    Plan plan = Officers.plan(plans, Officer.of(security), slug);
    Rendition rendition = Rendition.find(form).orElseThrow(NotFoundException::new);
    return new ChangesPage(
        plan,
        views.newest(plan).orElseThrow(NotFoundException::new).title(),
        rendition,
        views.changes(plan, rendition).orElseThrow(NotFoundException::new),
        names.bodies());
  }
}
