package scot.mercat.plan.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.plan.EasyPartOutcome;
import scot.mercat.plan.EasyRead;
import scot.mercat.plan.EasyReadDesk;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanVersion;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Adds, changes and removes one part of an Easy Read document. */
@Path("{lang}/officer/plans/{slug}/easy-read/parts")
public class EasyPartResource {
  private final EasyPages pages;
  private final EasyReadDesk desk;

  @Inject
  public EasyPartResource(EasyPages pages, EasyReadDesk desk) {
    this.pages = pages;
    this.desk = desk;
  }

  @GET
  @Path("new")
  @RolesAllowed(Role.EDITOR)
  public Page blank(
      @PathParam("slug") String slug,
      @QueryParam("from") @DefaultValue("") String from,
      @Context SecurityContext security) {
    Plan plan = pages.plan(security, slug);
    pages.work(plan);
    return pages.part(plan, "", EasyPartEntries.about(from), FormErrors.NONE);
  }

  @POST
  @Path("new")
  @RolesAllowed(Role.EDITOR)
  public Response add(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @BeanParam EasyPartForm form,
      @Context SecurityContext security) {
    Plan plan = pages.plan(security, slug);
    PlanVersion version = pages.version(plan);
    EasyPartEntries entries = form.entries();
    FormErrors errors = entries.errors(version);
    if (!errors.isEmpty()) {
      return EasyPages.refused(pages.part(plan, "", entries, errors));
    }
    return switch (desk.add(Officer.of(security), version, entries.draft(""))) {
      case EasyPartOutcome.Written(String key) -> kept(lang, plan, key);
      case EasyPartOutcome.WrittenByAnother another -> gone(plan, "", entries);
      case EasyPartOutcome.Gone gone -> gone(plan, "", entries);
    };
  }

  @GET
  @Path("{key}")
  @RolesAllowed(Role.EDITOR)
  public Page form(
      @PathParam("slug") String slug,
      @PathParam("key") String key,
      @Context SecurityContext security) {
    Plan plan = pages.plan(security, slug);
    EasyRead.Part part = pages.part(plan, key);
    return pages.part(plan, key, EasyPartEntries.of(pages.version(plan), part), FormErrors.NONE);
  }

  @POST
  @Path("{key}")
  @RolesAllowed(Role.EDITOR)
  public Response write(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @PathParam("key") String key,
      @BeanParam EasyPartForm form,
      @Context SecurityContext security) {
    Plan plan = pages.plan(security, slug);
    PlanVersion version = pages.version(plan);
    EasyPartEntries entries = form.entries();
    FormErrors errors = entries.errors(version);
    if (!errors.isEmpty()) {
      return EasyPages.refused(pages.part(plan, key, entries, errors));
    }
    return switch (desk.rewrite(
        Officer.of(security), version, entries.draft(key), entries.seen())) {
      case EasyPartOutcome.Written(String written) -> kept(lang, plan, written);
      case EasyPartOutcome.WrittenByAnother(EasyRead.Part now) -> another(plan, key, entries, now);
      case EasyPartOutcome.Gone gone -> gone(plan, "", entries);
    };
  }

  @POST
  @Path("{key}/remove")
  @RolesAllowed(Role.EDITOR)
  public Response remove(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @PathParam("key") String key,
      @Context SecurityContext security) {
    Plan plan = pages.plan(security, slug);
    desk.remove(Officer.of(security), plan, key);
    return EasyPages.see(lang, plan, "?kept=removed");
  }

  private static Response kept(Language lang, Plan plan, String key) {
    return EasyPages.see(lang, plan, "?kept=" + key + "#" + key);
  }

  /** Theirs is shown, and in the form still what was typed; sent again, it counts. */
  private Response another(Plan plan, String key, EasyPartEntries entries, EasyRead.Part theirs) {
    EasyPartEntries over =
        new EasyPartEntries(
            entries.picture(), entries.text(), entries.from(), theirs.fingerprint());
    FormErrors errors = FormErrors.of("text", "plan.paragraph.another");
    return EasyPages.refused(pages.part(plan, key, over, errors).beside(theirs));
  }

  /** What was typed becomes a new part, if the officer still wants it. */
  private Response gone(Plan plan, String key, EasyPartEntries entries) {
    FormErrors errors = FormErrors.of("text", "plan.easy.part.gone");
    return EasyPages.refused(pages.part(plan, key, entries, errors));
  }
}
