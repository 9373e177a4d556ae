package scot.mercat.plan.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.plan.EasyFinishOutcome;
import scot.mercat.plan.EasyReadDesk;
import scot.mercat.plan.Plan;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** A plan's Easy Read document: what it tells, what it leaves out, and who has checked it. */
@Path("{lang}/officer/plans/{slug}/easy-read")
public class EasyDeskResource {
  private final EasyPages pages;
  private final EasyReadDesk desk;
  private final Clock clock;

  @Inject
  public EasyDeskResource(EasyPages pages, EasyReadDesk desk, Clock clock) {
    this.pages = pages;
    this.desk = desk;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.EDITOR, Role.APPROVER})
  public Page show(
      @PathParam("slug") String slug,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Plan plan = pages.plan(security, slug);
    return pages.desk(plan, CheckEntries.NONE, kept, FormErrors.NONE);
  }

  /** Begins one, or begins to change the one that there is. */
  @POST
  @Path("draft")
  @RolesAllowed(Role.EDITOR)
  public Response open(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @Context SecurityContext security) {
    Plan plan = pages.plan(security, slug);
    desk.open(Officer.of(security), plan);
    return EasyPages.see(lang, plan, "");
  }

  /** Throws away what was begun. */
  @POST
  @Path("discard")
  @RolesAllowed(Role.EDITOR)
  public Response discard(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @Context SecurityContext security) {
    Plan plan = pages.plan(security, slug);
    desk.discard(Officer.of(security), plan);
    return EasyPages.see(lang, plan, "?kept=discarded");
  }

  /** Moves a part one place. */
  @POST
  @Path("order")
  @RolesAllowed(Role.EDITOR)
  public Response move(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @FormParam("up") @DefaultValue("") String up,
      @FormParam("down") @DefaultValue("") String down,
      @Context SecurityContext security) {
    Plan plan = pages.plan(security, slug);
    String key = up.isEmpty() ? down : up;
    desk.move(Officer.of(security), plan, key, !up.isEmpty());
    return EasyPages.see(lang, plan, key.matches("[a-z0-9]+") ? "#" + key : "");
  }

  /** A group has read it. Where somebody else was quicker, the page says how it stands. */
  @POST
  @Path("finish")
  @RolesAllowed(Role.EDITOR)
  public Response finish(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @BeanParam CheckForm form,
      @Context SecurityContext security) {
    Plan plan = pages.plan(security, slug);
    if (!pages.isBeingMade(plan)) {
      return EasyPages.see(lang, plan, "");
    }
    CheckEntries entries = form.entries();
    FormErrors errors = entries.errors(LocalDate.now(clock));
    if (!errors.isEmpty()) {
      return EasyPages.refused(pages.desk(plan, entries, "", errors));
    }
    LocalDate day = entries.day().date().orElseThrow();
    return switch (desk.finish(Officer.of(security), pages.version(plan), entries.group(), day)) {
      case EasyFinishOutcome.Finished finished -> EasyPages.see(lang, plan, "?kept=finished");
      case EasyFinishOutcome.NotReady notReady ->
          EasyPages.refused(
              pages.desk(plan, entries, "", FormErrors.of("finish", "plan.easy.not-ready")));
    };
  }
}
