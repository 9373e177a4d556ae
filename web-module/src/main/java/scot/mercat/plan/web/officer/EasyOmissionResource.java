package scot.mercat.plan.web.officer;

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
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.plan.EasyRead;
import scot.mercat.plan.EasyReadDesk;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.Plan;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Leaves a paragraph out of the Easy Read document for a reason, or takes that back. */
@Path("{lang}/officer/plans/{slug}/easy-read/left-out/{key}")
public class EasyOmissionResource {
  private static final int LONGEST = 600;

  private final EasyPages pages;
  private final EasyReadDesk desk;

  @Inject
  public EasyOmissionResource(EasyPages pages, EasyReadDesk desk) {
    this.pages = pages;
    this.desk = desk;
  }

  @GET
  @RolesAllowed(Role.EDITOR)
  public Page form(
      @PathParam("slug") String slug,
      @PathParam("key") String key,
      @Context SecurityContext security) {
    Plan plan = pages.plan(security, slug);
    Paragraph paragraph = pages.paragraph(plan, key);
    String reason =
        pages.work(plan).omissions().stream()
            .filter(left -> left.block().equals(paragraph.id()))
            .map(EasyRead.Omission::reason)
            .findFirst()
            .orElse("");
    return pages.omission(plan, paragraph, reason, FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.EDITOR)
  public Response leaveOut(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @PathParam("key") String key,
      @FormParam("reason") @DefaultValue("") String typed,
      @Context SecurityContext security) {
    Plan plan = pages.plan(security, slug);
    Paragraph paragraph = pages.paragraph(plan, key);
    String reason = typed.strip();
    FormErrors errors =
        FormErrors.NONE
            .when(reason.isEmpty(), "reason", "plan.easy.reason.missing")
            .when(reason.length() > LONGEST, "reason", "plan.text.long", LONGEST);
    if (!errors.isEmpty()) {
      return EasyPages.refused(pages.omission(plan, paragraph, reason, errors));
    }
    desk.leaveOut(Officer.of(security), plan, paragraph, reason);
    return EasyPages.see(lang, plan, "?kept=left-out#left-out");
  }

  @POST
  @Path("back")
  @RolesAllowed(Role.EDITOR)
  public Response takeBack(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @PathParam("key") String key,
      @Context SecurityContext security) {
    Plan plan = pages.plan(security, slug);
    desk.takeBack(Officer.of(security), plan, pages.paragraph(plan, key));
    return EasyPages.see(lang, plan, "?kept=taken-back#to-do");
  }
}
