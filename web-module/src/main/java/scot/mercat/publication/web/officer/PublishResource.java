package scot.mercat.publication.web.officer;

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
import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.Preview;
import scot.mercat.publication.Previews;
import scot.mercat.publication.Publications;
import scot.mercat.publication.PublishOutcome;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Shows whether a plan is ready, and publishes it in an approver's name. */
@Path("{lang}/officer/plans/{slug}/publish")
public class PublishResource {
  private static final int REFUSED = 422;

  private final Plans plans;
  private final Previews previews;
  private final Publications publications;
  private final PublishPages pages;
  private final Clock clock;

  @Inject
  public PublishResource(
      Plans plans, Previews previews, Publications publications, PublishPages pages, Clock clock) {
    this.plans = plans;
    this.previews = previews;
    this.publications = publications;
    this.pages = pages;
    this.clock = clock;
  }

  /** What is missing, what will happen, and what readers of each language will see. */
  @GET
  @RolesAllowed({Role.EDITOR, Role.APPROVER})
  public Page ready(@PathParam("slug") String slug, @Context SecurityContext security) {
    Plan plan = plan(security, slug);
    return pages.ready(plan, previews.of(plan), FormErrors.NONE);
  }

  /** What readers of one language will not simply find in it. */
  @GET
  @Path("{rendition:full|plain}/{target}")
  @RolesAllowed({Role.EDITOR, Role.APPROVER})
  public Page gaps(
      @PathParam("slug") String slug,
      @PathParam("rendition") String rendition,
      @PathParam("target") String target,
      @Context SecurityContext security) {
    Plan plan = plan(security, slug);
    Preview preview = previews.of(plan).orElseThrow(NotFoundException::new);
    Language language = Languages.standard().find(target).orElseThrow(NotFoundException::new);
    return Rendition.find(rendition)
        .flatMap(form -> preview.reading(form, language))
        .map(reading -> pages.gaps(plan, preview, reading))
        .orElseThrow(NotFoundException::new);
  }

  /** Asks once more. A draft that lacks something is shown with what it lacks. */
  @GET
  @Path("check")
  @RolesAllowed(Role.APPROVER)
  public Page check(@PathParam("slug") String slug, @Context SecurityContext security) {
    Plan plan = plan(security, slug);
    Preview preview = previews.of(plan).orElseThrow(NotFoundException::new);
    return preview.mayBePublished()
        ? pages.check(plan, preview, FormErrors.NONE)
        : pages.ready(plan, previews.of(plan), FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.APPROVER)
  public Response publish(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @FormParam("seen") @DefaultValue("") String seen,
      @Context SecurityContext security) {
    Plan plan = plan(security, slug);
    ZonedDateTime now = clock.instant().atZone(CivilTime.ZONE);
    return switch (publications.publish(Officer.of(security), plan, seen, now)) {
      case PublishOutcome.Published published -> done(lang, plan, published.version());
      case PublishOutcome.ChangedSince changed -> again(plan);
      case PublishOutcome.Blocked blocked -> blocked(plan);
      case PublishOutcome.NoDraft none ->
          refused(pages.ready(plan, previews.of(plan), FormErrors.NONE));
    };
  }

  /** What was published, with the way to it. */
  @GET
  @Path("{version:[0-9]{1,6}}")
  @RolesAllowed({Role.EDITOR, Role.APPROVER})
  public Page published(
      @PathParam("slug") String slug,
      @PathParam("version") int version,
      @Context SecurityContext security) {
    return pages.done(plan(security, slug), version);
  }

  /** The plan; another body's is as good as none. */
  private Plan plan(SecurityContext security, String slug) {
    return plans.find(Officer.of(security), slug).orElseThrow(NotFoundException::new);
  }

  private static Response done(Language lang, Plan plan, int version) {
    String path = "/" + lang.tag() + "/officer/plans/" + plan.slug() + "/publish/" + version;
    return Response.seeOther(URI.create(path)).build();
  }

  private Response again(Plan plan) {
    Preview preview = previews.of(plan).orElseThrow(NotFoundException::new);
    return refused(
        pages.check(plan, preview, FormErrors.of("publish", "publication.check.changed")));
  }

  private Response blocked(Plan plan) {
    FormErrors errors = FormErrors.of("lacks", "publication.ready.no");
    return refused(pages.ready(plan, previews.of(plan), errors));
  }

  private static Response refused(Page page) {
    return Response.status(REFUSED).entity(page).build();
  }
}
