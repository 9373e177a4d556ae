package scot.mercat.job.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.job.Job;
import scot.mercat.job.JobKind;
import scot.mercat.job.JobKinds;
import scot.mercat.job.Jobs;
import scot.mercat.translations.Language;

/** One job, for officers of its body who have the role that its kind names. */
@Path("{lang}/officer/jobs/{job}")
public class JobResource {
  /** Seconds. */
  private static final String LOOKS_AGAIN = "2";

  private final Jobs jobs;
  private final JobKinds kinds;

  @Inject
  public JobResource(Jobs jobs, JobKinds kinds) {
    this.jobs = jobs;
    this.kinds = kinds;
  }

  /**
   * While it goes on the browser looks again by itself. That stands in a header, which does what
   * the element of the same purpose does and can be left out: by a link for whoever reads slowly.
   */
  @GET
  @RolesAllowed(Role.OFFICER)
  public Response show(
      @PathParam("job") UUID id,
      @QueryParam("still") @Nullable String still,
      @Context SecurityContext security) {
    Found found = find(security, id);
    JobPage page = new JobPage(found.job(), found.kind(), still != null);
    Response.ResponseBuilder answer = Response.ok(page);
    return (found.job().state().isOver() || page.isStill()
            ? answer
            : answer.header("Refresh", LOOKS_AGAIN))
        .build();
  }

  @POST
  @Path("cancel")
  @RolesAllowed(Role.OFFICER)
  public Response cancel(
      @PathParam("lang") Language language,
      @PathParam("job") UUID id,
      @Context SecurityContext security) {
    jobs.cancel(Officer.of(security), find(security, id).job());
    return Response.seeOther(URI.create("/" + language.tag() + "/officer/jobs/" + id)).build();
  }

  private record Found(Job job, JobKind kind) {}

  private Found find(SecurityContext security, UUID id) {
    Officer officer = Officer.of(security);
    Job job = jobs.find(officer, id).orElseThrow(NotFoundException::new);
    JobKind kind =
        kinds.of(job).filter(own -> officer.is(own.role())).orElseThrow(NotFoundException::new);
    return new Found(job, kind);
  }
}
